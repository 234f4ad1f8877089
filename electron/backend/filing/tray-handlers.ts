import { readerVersion } from '#electron/worker/protocol.ts';
import type { TrayDocument, UnlinkedTray } from '#shared/api/filing-views.ts';
import type { Handlers } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { UnlinkedView } from '#shared/api/views.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { FieldName } from '#shared/domain/field-name.ts';
import type { DocumentFields, DocumentId } from '#shared/domain/recognised.ts';
import { keyInId } from '#shared/domain/secret-fields.ts';
import { fieldLabels } from '#shared/text/field-labels.ts';
import type { Desk } from '../desk.ts';
import { listedDossiers } from '../listed-dossiers.ts';
import { momentOf } from '../moment.ts';
import type { Session } from '../session.ts';

type TrayHandlers = Pick<Handlers, 'getUnlinked' | 'confirmLink' | 'setAside'>;

/** What a person recognises a document by, in the order they look. */
const telling: readonly FieldName[] = [
  'sellerName',
  'buyerName',
  'invoiceNumber',
  'orderNumber',
  'deliveryNoteNumber',
  'invoiceDate',
  'deliveryDate',
  'totalGross',
];

/** The documents without a dossier, and what a person says of where they belong; all of it can be taken back. */
export function trayHandlers(desk: Desk): TrayHandlers {
  return {
    getUnlinked: async () => (desk.session ? success(await readTray(desk.session)) : failure('no-workspace')),
    confirmLink: async ({ document, dossier }) => {
      const { session } = desk;
      if (!session) return failure('no-workspace');
      const { store } = session;
      const unlinked = (await store.lastRun())?.overview.unlinked ?? [];
      const found = unlinked.find((one) => one.document === document);
      if (!found || !(await listedDossiers(session)).has(dossier as DossierId)) return failure('not-found');
      const suggested = found.suggestions.find((one) => one.dossier === dossier)?.because;
      await store.confirmLink(
        {
          document: document as DocumentId,
          dossier: dossier as DossierId,
          certainty: 'confirmed',
          because: suggested ?? { how: 'person', matched: '' },
        },
        momentOf(desk, session),
      );
      desk.tell('stateChanged', null);
      return success(null);
    },
    setAside: async ({ document, aside }) => {
      if (!desk.session) return failure('no-workspace');
      await desk.session.store.putAside(document as DocumentId, aside, momentOf(desk, desk.session));
      desk.tell('stateChanged', null);
      return success(null);
    },
  };
}

async function readTray(session: Session): Promise<UnlinkedTray> {
  const { store } = session;
  const { unlinked = [], unread = [] } = (await store.lastRun())?.overview ?? {};
  const problems = new Map(unread.map(({ file, problem }) => [file, problem.code]));
  const dossiers = await listedDossiers(session);
  const aside = await store.setAside();
  const links = Map.groupBy(await store.confirmedLinks(), ({ document }) => document);
  const fieldsOf = await fieldsByDocument(session, unlinked);
  const documents = unlinked.flatMap((view) => {
    if (view.document === undefined) return [];
    const problem = problems.get(view.file);
    return [
      {
        ...asTrayDocument(view, fieldsOf, dossiers),
        document: view.document,
        ...(problem && { unread: problem }),
      },
    ];
  });
  const open = documents.filter(({ document }) => !links.has(document));
  return {
    waiting: open.filter(({ document }) => !aside.has(document)),
    setAside: open.filter(({ document }) => aside.has(document)),
    accepted: documents.flatMap(({ document, shownPath }) =>
      (links.get(document) ?? []).map(({ dossier }) => ({
        document,
        shownPath,
        dossier,
        key: dossiers.get(dossier)?.dossier.key ?? keyInId(dossier),
      })),
    ),
  };
}

/** What was read of an unlinked document; nothing where the cache no longer knows. */
type FieldsOf = (view: UnlinkedView) => DocumentFields;

function asTrayDocument(
  view: UnlinkedView,
  fieldsOf: FieldsOf,
  dossiers: Awaited<ReturnType<typeof listedDossiers>>,
): Omit<TrayDocument, 'document'> {
  const { file, shownPath, documentType, suggestions, part } = view;
  const fields = fieldsOf(view);
  return {
    file,
    shownPath,
    documentType,
    ...(part && { part }),
    facts: telling.flatMap((name) => {
      const reading = fields[name];
      return reading?.state === 'read' ? [{ label: fieldLabels[name], reading }] : [];
    }),
    suggestions: suggestions.map(({ dossier, key, because }) => ({
      dossier,
      key,
      because,
      party: dossiers.get(dossier)?.dossier.party ?? null,
    })),
  };
}

async function fieldsByDocument({ store }: Session, unlinked: readonly UnlinkedView[]): Promise<FieldsOf> {
  const stamps = await store.stamps();
  const hashes = unlinked.flatMap(({ file }) => stamps.get(file)?.hash ?? []);
  const readings = await store.cachedReadings([...new Set(hashes)], readerVersion);
  return ({ file, part }) => {
    const hash = stamps.get(file)?.hash;
    const recognised = hash === undefined ? undefined : readings.get(hash)?.recognised;
    const own = part && recognised?.parts?.find(({ pages }) => pages.first === part.first);
    return (own?.recognised ?? recognised)?.fields ?? {};
  };
}
