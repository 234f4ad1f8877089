import { reportWords } from '#electron/report/report-words.ts';
import { writeText } from '#electron/report/write-text.ts';
import { writeWorkbook } from '#electron/report/write-workbook.ts';
import type { Handlers, Input } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import { isOpen } from '#shared/domain/open-item.ts';
import { typeVersion } from '#shared/domain/type-version.ts';
import { handoverHtml } from '#shared/report/handover/handover-html.ts';
import { type HandoverInput, handoverPage } from '#shared/report/handover/handover-page.ts';
import { handoverWorkbook } from '#shared/report/handover/handover-workbook.ts';
import type { Desk } from './desk.ts';
import { handoverDossier } from './handover-dossier.ts';
import { itemsOfPerson } from './items-of-person.ts';
import { personName } from './moment.ts';
import type { Session } from './session.ts';

/** A page for a stand-in, of one dossier or of everything one person has in hand, written where the person says. */
export function handoverHandlers(desk: Desk): Pick<Handlers, 'exportHandover'> {
  return {
    exportHandover: async (input) => {
      const { session, parts } = desk;
      if (!session) return failure('no-workspace');
      const { language, format } = input;
      const facts = await handoverInput(desk, session, input);
      if (facts === null) return failure('not-found');
      const page = handoverPage(facts, language);
      const name = `${page.title.replace(/[\\/:*?"<>|]+/g, ' ').replace(/\s+/g, ' ')} ${facts.asOf}.${format}`;
      try {
        return success(
          await parts.host.saveReport(name, async (path) => {
            if (format === 'xlsx') await writeWorkbook(handoverWorkbook(page, facts), path);
            else await writeText(path, handoverHtml(page, language), undefined);
            return facts.dossiers.reduce((sum, { open }) => sum + open.length, 0);
          }),
        );
      } catch (cause) {
        if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
        return failure('could-not-write', 'code' in cause ? String(cause.code) : null);
      }
    },
  };
}

async function handoverInput(
  { types, parts }: Desk,
  { store, today }: Session,
  { of, language }: Input<'exportHandover'>,
): Promise<HandoverInput | null> {
  const all = await store.items();
  const own =
    of.kind === 'dossier'
      ? all.filter((item) => isOpen(item) && item.finding.dossier === of.dossier)
      : await itemsOfPerson(store, all.filter(isOpen), of.person ?? personName(parts));
  const ids = new Set<DossierId | null>(own.map(({ finding }) => finding.dossier));
  if (of.kind === 'dossier') ids.add(of.dossier as DossierId);
  const about = { store, types, language };
  const dossiers = await Promise.all(
    [...ids].map((id) =>
      handoverDossier(
        about,
        id,
        own.filter(({ finding }) => finding.dossier === id),
      ),
    ),
  );
  const known = dossiers.filter((one) => one !== null);
  if (of.kind === 'dossier' && known.length === 0) return null;
  return {
    subject: of.kind === 'dossier' ? (known[0]?.name ?? of.dossier) : (of.person ?? personName(parts)),
    asOf: (await store.lastRun())?.asOf ?? today(),
    madeAt: parts.clock.now(),
    madeBy: personName(parts),
    dossiers: known,
    version: parts.version,
    types: types
      .filter(({ id }) => [...ids].some((dossier) => dossier?.startsWith(`${id}:`)))
      .map((type) => ({ title: type.title, version: typeVersion(type) })),
    department: reportWords(language, parts.departmentNames).department,
  };
}
