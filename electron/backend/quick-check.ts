import { toSourceDocuments } from '#electron/run/source-documents.ts';
import { innerPath } from '#electron/worker/containers/inner-path.ts';
import type { FileSource, InsideAnswer } from '#electron/worker/protocol.ts';
import type { PageView } from '#shared/api/evidence-views.ts';
import type { QuickCheckResult, QuickCheckVerdict } from '#shared/api/quick-check-views.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { isFieldName } from '#shared/domain/field-name.ts';
import { hasContent } from '#shared/domain/file-reading.ts';
import type { SourceDocument } from '#shared/domain/recognised.ts';
import { headOfPages } from '#shared/link/head-of-pages.ts';
import { shownReading } from '#shared/search/shown-reading.ts';
import { fieldLabels } from '#shared/text/field-labels.ts';
import type { Desk } from './desk.ts';
import { doublesOf } from './doubles.ts';
import type { QuickCheckBasis } from './quick-check-basis.ts';
import { tellingPage } from './telling-page.ts';
import { type WithThisFile, withThisFile } from './with-this-file.ts';

export interface DroppedFile {
  readonly name: string;
  readonly source: FileSource;
  /** Its path, or its name where it has none. */
  readonly file: FilePath;
}

const previewScale = 1.4;
/** Files inside a dropped mail or zip of which the first page is drawn; a verdict is given of each. */
const mostPictures = 100;

/** What a dropped file is, where it belongs and what it would change; a mail or a zip counts as the files in it too. */
export async function quickCheck(
  dropped: DroppedFile,
  check: Omit<Judging, 'start'>,
): Promise<readonly QuickCheckResult[]> {
  const { desk } = check;
  const { elapsed } = desk.parts.clock;
  const start = elapsed();
  const [answer, preview] = await Promise.all([desk.reader.read(dropped.source), firstPage(dropped, desk)]);
  const all = answer.inside ?? [];
  const inside = all
    .filter((one) => !isOnlyContainer(one, all))
    .map(async (one, index) => {
      const file = droppedInside(dropped, one.name);
      const page = index < mostPictures ? await firstPage(file, desk) : null;
      return judged(file, one, page, { ...check, start });
    });
  const saysNothing = all.length > 0 && answer.reading.content === null;
  const outer = saysNothing ? [] : [judged(dropped, answer, preview, { ...check, start })];
  return Promise.all([...outer, ...inside]);
}

/** A zip of which the files are shown says nothing itself. */
function isOnlyContainer({ name, reading }: InsideAnswer, all: readonly InsideAnswer[]): boolean {
  return reading.content === null && all.some((one) => one.name.startsWith(`${name}/`));
}

/** A file inside a dropped one. */
function droppedInside({ name, source, file }: DroppedFile, inside: string): DroppedFile {
  return {
    name: `${name}/${inside}`,
    source: { ...source, inside },
    file: innerPath(file, inside) as FilePath,
  };
}

interface Judging {
  readonly basis: QuickCheckBasis;
  readonly desk: Desk;
  /** Dossier to judge in; null: the one it seems to belong to. */
  readonly into: DossierId | null;
  readonly start: number;
}

async function judged(
  dropped: DroppedFile,
  answer: Omit<InsideAnswer, 'name'>,
  preview: PageView | null,
  { basis, desk, into, start }: Judging,
): Promise<QuickCheckResult> {
  const alone = asDocument(dropped, answer, basis);
  const continues = headOfPages(alone, basis.documents);
  const document = continues ? { ...alone, continues } : alone;
  const effect = await withThisFile({ document, content: answer.reading.content, into }, basis, desk);
  const { status, problem } = answer.reading;
  const told = { findings: effect.findings, fields: fieldsOf(document) };
  const doubles = await doublesOf(document, basis, desk);
  return {
    ...told,
    name: dropped.name,
    status,
    problem,
    verdict: verdictOf(document, effect, doubles),
    documentType: document.recognised.type?.type ?? null,
    dossier: effect.dossier,
    wouldSettle: effect.wouldSettle,
    wouldComplete: effect.wouldComplete,
    fulfils: effect.fulfils,
    continues: laterPages(document),
    doubles,
    preview: await tellingPreview(dropped, told, { preview, desk }),
    durationMs: Math.round(desk.parts.clock.elapsed() - start),
  };
}

/** The first page was drawn while the file was read; another one is drawn where that tells more. */
async function tellingPreview(
  { file, source }: DroppedFile,
  told: Parameters<typeof tellingPage>[1],
  { preview, desk }: { readonly preview: PageView | null; readonly desk: Desk },
): Promise<PageView | null> {
  const page = tellingPage(file, told);
  if (preview === null || page === preview.page || page > preview.pages) return preview;
  return (await desk.reader.renderPage(source, page, previewScale)) ?? preview;
}

async function firstPage({ name, source }: DroppedFile, desk: Desk): Promise<PageView | null> {
  return /\.(pdf|png|jpe?g|tiff?|eml|msg|docx|txt)$/i.test(name)
    ? desk.reader.renderPage(source, 1, previewScale)
    : null;
}

function asDocument(
  { name, file }: DroppedFile,
  { reading, recognised }: Omit<InsideAnswer, 'name'>,
  { documentPins }: QuickCheckBasis,
): SourceDocument {
  const { status, hash, pages, problem } = reading;
  // A dropped file is judged as a whole, also where it seems to hold several documents.
  const whole = recognised && { ...recognised, parts: [] };
  const [document] = toSourceDocuments(
    [{ file, shownPath: name, status, hash, pages, problem, recognised: whole, stale: false }],
    documentPins,
  );
  if (!document) throw new Error('One file gives one document');
  return document;
}

function fieldsOf({ recognised }: SourceDocument): QuickCheckResult['fields'] {
  return Object.entries(recognised.fields).flatMap(([name, reading]) =>
    isFieldName(name) && reading ? [{ label: fieldLabels[name], reading: shownReading(reading) }] : [],
  );
}

function laterPages({ recognised, continues }: SourceDocument): QuickCheckResult['continues'] {
  const pages = recognised.numbering;
  return pages && pages.first > 1 ? { ...pages, file: continues?.file ?? null } : null;
}

/** Nothing was checked of a document of which nobody knows what it is, also where its dossier is known. */
function verdictOf(
  { status, recognised }: SourceDocument,
  effect: WithThisFile,
  doubles: QuickCheckResult['doubles'],
): QuickCheckVerdict {
  if (!hasContent(status)) return 'unreadable';
  // The same file once more is as good as the one that is there; another file of the same invoice may be paid again.
  if (doubles.some(({ how }) => how === 'same-number')) return 'attention';
  if (effect.findings.some(({ severity }) => severity !== 'info')) return 'attention';
  return recognised.type === null ? 'unknown' : 'fine';
}
