import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { statusOfWord } from '#electron/report/status-of-word.ts';
import type { ReturnToTake } from '#electron/store/store.ts';
import { defaultLimits, type FileSource } from '#electron/worker/protocol.ts';
import { lastAuthor } from '#electron/worker/xlsx/last-author.ts';
import type { Handlers, Input } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { ReturnAbout, ReturnPreview } from '#shared/api/return-views.ts';
import type { ItemId, OpenItem } from '#shared/domain/open-item.ts';
import { type MergedReturn, mergeReturn } from '#shared/report/return/merge-return.ts';
import { parseReport } from '#shared/report/return/parse-report.ts';
import type { ReturnedReport } from '#shared/report/return/returned-report.ts';
import type { Desk } from './desk.ts';
import { personName } from './moment.ts';
import type { Session } from './session.ts';
import { realFolder, workspaceId } from './workspace-files.ts';

type Dropped = Input<'previewReturn'>['file'];

/** A report that was looked at and may be accepted. */
interface Waiting {
  readonly report: ReturnedReport;
  readonly fileName: string;
  readonly author: string | null;
  readonly session: Session;
}

/** Previews are kept this many at a time: a person looks at one. */
const mostWaiting = 5;

/** A report that comes back from a colleague: first shown, then taken over as far as the person says. */
export function returnHandlers(desk: Desk): Pick<Handlers, 'previewReturn' | 'acceptReturn'> {
  const waiting = new Map<string, Waiting>();
  return {
    previewReturn: async ({ file }) => {
      const { session } = desk;
      if (!session) return failure('no-workspace');
      if (desk.given.refuses(file, session)) return failure('not-in-workspace');
      const source = await sourceOf(file);
      const report = source && (await reportIn(desk, source));
      if (!report) return success({ kind: 'not-a-report' });
      if (report.kind !== 'report') return success(report);
      if (report.workspace !== workspaceId(session.workspace.folders))
        return success({ kind: 'refused', why: 'other-workspace' });
      const fileName = 'path' in file ? basename(file.path) : file.name;
      const looked = { report, fileName, author: await authorOf(source), session };
      const preview = randomUUID();
      waiting.set(preview, looked);
      for (const old of [...waiting.keys()].slice(0, -mostWaiting)) waiting.delete(old);
      return success(await previewOf(preview, looked));
    },
    acceptReturn: async ({ preview, accept }) => {
      const { session, parts } = desk;
      const looked = waiting.get(preview);
      if (!session || looked?.session !== session) return failure('not-found');
      const { changes } = await mergeNow(looked);
      const taken = await session.store.takeReturn({
        values: valuesOf(changes, accept),
        file: looked.fileName,
        report: looked.report.report,
        acceptedBy: personName(parts),
        moment: { at: parts.clock.now(), who: looked.author ?? personName(parts) },
      });
      if (taken > 0) desk.tell('stateChanged', null);
      return success({ taken });
    },
  };
}

/** What the file says it is; null when it is no workbook. */
async function reportIn(desk: Desk, source: FileSource): Promise<ReturnType<typeof parseReport> | null> {
  const { content } = (await desk.reader.read(source)).reading;
  return content?.kind === 'sheets' ? parseReport(content.sheets, statusOfWord) : null;
}

/** The file as the reader takes it; null when it cannot be a workbook that we would read. */
async function sourceOf(file: Dropped): Promise<FileSource | null> {
  if (!('path' in file)) {
    return { kind: 'bytes', name: file.name, bytes: new Uint8Array(Buffer.from(file.base64, 'base64')) };
  }
  const path = realFolder(file.path);
  const entry = await stat(path).catch(() => null);
  return entry?.isFile() ? { kind: 'path', path } : null;
}

async function authorOf(source: FileSource): Promise<string | null> {
  if (source.kind === 'bytes') return lastAuthor(source.bytes);
  const { size } = await stat(source.path);
  return size > defaultLimits.bytes ? null : lastAuthor(await readFile(source.path));
}

async function mergeNow({ report, session }: Waiting): Promise<MergedReturn> {
  const items = new Map((await session.store.items()).map((item) => [item.id, item]));
  return mergeReturn(report, items, await session.store.takenFrom(report.report));
}

async function previewOf(preview: string, looked: Waiting): Promise<ReturnPreview> {
  const { report, fileName, author, session } = looked;
  const { changes, kept, refusals } = await mergeNow(looked);
  const about = new Map<ItemId, ReturnAbout>();
  for (const item of await session.store.items()) about.set(item.id, aboutItem(item));
  return {
    kind: 'report',
    preview,
    fileName,
    author,
    madeAt: report.madeAt,
    rows: report.rows.length,
    missingRows: report.missingRows,
    changes: changes.flatMap(withAbout(about)),
    kept: kept.flatMap(withAbout(about)),
    refusals: refusals.map((refusal) => ({ ...refusal, about: about.get(refusal.item) ?? null })),
    missingColumns: report.missingColumns,
  };
}

/** With what it is about, which is known of everything that can be taken over or stays. */
function withAbout(about: ReadonlyMap<ItemId, ReturnAbout>) {
  return <T extends { readonly item: ItemId }>(one: T): readonly (T & { readonly about: ReturnAbout })[] => {
    const known = about.get(one.item);
    return known === undefined ? [] : [{ ...one, about: known }];
  };
}

function aboutItem({ finding, waiting }: OpenItem): ReturnAbout {
  const { dossierKey, party, message } = finding;
  return { dossierKey, party, what: message.what, asked: waiting !== undefined };
}

/** What was accepted, as far as it still stands as it was shown. */
function valuesOf(
  changes: MergedReturn['changes'],
  accept: Input<'acceptReturn'>['accept'],
): ReturnToTake['values'] {
  const accepted = new Map(accept.map(({ item, field, ours }) => [`${field} ${item}`, ours]));
  const values = new Map<
    ItemId,
    { [F in (typeof changes)[number]['field']]?: { ours: string; theirs: string } }
  >();
  for (const { item, field, ours, theirs } of changes) {
    if (accepted.get(`${field} ${item}`) !== ours) continue;
    values.set(item, { ...values.get(item), [field]: { ours, theirs } });
  }
  return values;
}
