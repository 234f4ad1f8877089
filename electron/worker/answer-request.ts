import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { systemClock } from '#electron/run/clock.ts';
import type { FileContent } from '#shared/domain/content.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import type { RecognisedContent } from '#shared/domain/recognised.ts';
import { innerPath } from './containers/inner-path.ts';
import { openInside } from './containers/open-inside.ts';
import { damaged, type PageStarts, type ReadInput, type ReadOutcome, refused } from './file-reader.ts';
import { type LoadedBytes, loadBytes } from './load-bytes.ts';
import { contradictsName } from './name-claim.ts';
import { lessCertain } from './ocr/less-certain.ts';
import { renderPdfPage } from './pdf/render-pdf-page.ts';
import { previewPdf } from './preview/preview-pdf.ts';
import type { FileSource, ReadLimits, ThreadReadAnswer, WorkerAnswer, WorkerRequest } from './protocol.ts';
import { readers } from './readers.ts';
import { sniffKind } from './sniff-kind.ts';
import { withinCells } from './within-cells.ts';

export interface AnswerParts {
  /** Type and fields of a document; the pure recogniser. */
  readonly recognise: (content: FileContent, fileName: string, file: FilePath) => RecognisedContent;
  /** Told as soon as the hash is known, so that a file that hangs afterwards still has one. */
  readonly hashed: (hash: ContentHash) => void;
  /** Told before each page that is read as a picture (the how manieth of how many), so that the time limit counts anew. */
  readonly pageStarts: PageStarts;
}

/** Answers one request in the worker: load, look what it is, read, recognise. */
export async function answerRequest(request: WorkerRequest, parts: AnswerParts): Promise<WorkerAnswer> {
  if (request.kind === 'read') return readFile(request, parts);
  const loaded = await load(request.source, request.limits);
  if (loaded.kind === 'refused') return { kind: 'page', page: null };
  const { limits, passwords, page, scale } = request;
  const shown = await previewPdf({ bytes: loaded.bytes, name: loaded.name, limits });
  return { kind: 'page', page: shown && (await renderPdfPage(shown, page, scale, passwords)) };
}

async function readFile(
  request: Extract<WorkerRequest, { kind: 'read' }>,
  { recognise, hashed, pageStarts }: AnswerParts,
): Promise<ThreadReadAnswer> {
  const start = systemClock.elapsed();
  const answer = (
    { holds = [], ...outcome }: ReadOutcome,
    hash: ContentHash | null,
    recognised: RecognisedContent | null,
  ) => ({
    kind: 'read' as const,
    reading: { ...outcome, hash, durationMs: Math.round(systemClock.elapsed() - start) },
    recognised,
    holds,
  });
  const loaded = await load(request.source, request.limits);
  if (loaded.kind === 'refused') return answer(loaded.outcome, null, null);
  const whole = contentHash(loaded.bytes);
  hashed(whole);
  const hash = namedHash(whole, loaded);
  const { limits, passwords = [] } = request;
  const ocr = limits.ocr && { pages: limits.ocr.pages, pageStarts };
  const input = { bytes: loaded.bytes, name: loaded.name, limits, passwords };
  const read = await readBytes(ocr ? { ...input, ocr } : input);
  const outcome = { ...read, content: withinCells(read.content) };
  if (outcome.content === null || outcome.content.kind === 'sheets') return answer(outcome, hash, null);
  try {
    const recognised = recognise(outcome.content, loaded.name, pathOf(request.source));
    const told = outcome.holds?.length ? coveringLetter(recognised) : recognised;
    return answer(outcome, hash, lessCertain(told, outcome.content));
  } catch (error) {
    return answer(refused('corrupt', 'reader-failed', `recognise: ${errorName(error)}`), hash, null);
  }
}

/** A mail that speaks of an invoice without an amount, and holds files, is the letter that goes with it. */
function coveringLetter(recognised: RecognisedContent): RecognisedContent {
  const { type, fields } = recognised;
  const isBill = type?.type === 'invoice' || type?.type === 'credit-note';
  if (!isBill || fields.totalGross || fields.totalNet) return recognised;
  return { ...recognised, type: { ...type, type: 'other' } };
}

/** The bytes of the file, or of the file inside it that is asked for. */
async function load(source: FileSource, limits: ReadLimits): Promise<LoadedBytes> {
  const loaded = await loadBytes(source, limits);
  if (loaded.kind === 'refused' || source.inside === undefined) return loaded;
  return openInside(loaded, source.inside, limits);
}

async function readBytes(input: ReadInput): Promise<ReadOutcome> {
  if (input.bytes.length === 0) return refused('corrupt', 'empty-file');
  const kind = sniffKind(input.bytes, input.name);
  if (contradictsName(kind, input.name)) {
    return kind === 'other-binary'
      ? damaged('no header of the kind its name says')
      : refused('corrupt', 'not-what-its-name-says', kind);
  }
  try {
    return await readers[kind](input);
  } catch (error) {
    return refused('corrupt', 'reader-failed', `${kind}: ${errorName(error)}`);
  }
}

function contentHash(bytes: Uint8Array): ContentHash {
  return createHash('sha256').update(bytes).digest('hex') as ContentHash;
}

/**
 * What the name alone made of these bytes, such as a table under the name `.bak`, is remembered apart from what they are under another
 * name: readings are known by their hash.
 */
function namedHash(hash: ContentHash, { bytes, name }: Pick<ReadInput, 'bytes' | 'name'>): ContentHash {
  if (bytes.length === 0) return hash;
  const kind = sniffKind(bytes, name);
  if (kind !== 'other-text' && !contradictsName(kind, name)) return hash;
  return contentHash(Buffer.from(`${hash} ${extname(name).toLowerCase()}`));
}

function pathOf(source: FileSource): FilePath {
  const outer = source.kind === 'path' ? source.path : source.name;
  return (source.inside === undefined ? outer : innerPath(outer, source.inside)) as FilePath;
}

/** The name of an error without its message, which may quote the file. */
function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
