import { createHash } from 'node:crypto';
import { systemClock } from '#electron/run/clock.ts';
import type { FileContent } from '#shared/domain/content.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import type { RecognisedContent } from '#shared/domain/recognised.ts';
import { damaged, type ReadInput, type ReadOutcome, refused } from './file-reader.ts';
import { loadBytes } from './load-bytes.ts';
import { contradictsName } from './name-claim.ts';
import { renderPdfPage } from './pdf/render-pdf-page.ts';
import type { FileSource, ReadAnswer, WorkerAnswer, WorkerRequest } from './protocol.ts';
import { readers } from './readers.ts';
import { sniffKind } from './sniff-kind.ts';

export interface AnswerParts {
  /** Type and fields of a document; the pure recogniser. */
  readonly recognise: (content: FileContent, fileName: string, file: FilePath) => RecognisedContent;
  /** Told as soon as the hash is known, so that a file that hangs afterwards still has one. */
  readonly hashed: (hash: ContentHash) => void;
}

/** Answers one request in the worker: load, look what it is, read, recognise. */
export async function answerRequest(request: WorkerRequest, parts: AnswerParts): Promise<WorkerAnswer> {
  if (request.kind === 'read') return readFile(request, parts);
  const loaded = await loadBytes(request.source, request.limits);
  if (loaded.kind === 'refused' || sniffKind(loaded.bytes, loaded.name) !== 'pdf') {
    return { kind: 'page', page: null };
  }
  return { kind: 'page', page: await renderPdfPage(loaded.bytes, request.page, request.scale) };
}

async function readFile(
  request: Extract<WorkerRequest, { kind: 'read' }>,
  { recognise, hashed }: AnswerParts,
): Promise<ReadAnswer> {
  const start = systemClock.elapsed();
  const answer = (outcome: ReadOutcome, hash: ContentHash | null, recognised: RecognisedContent | null) => ({
    kind: 'read' as const,
    reading: { ...outcome, hash, durationMs: Math.round(systemClock.elapsed() - start) },
    recognised,
  });
  const loaded = await loadBytes(request.source, request.limits);
  if (loaded.kind === 'refused') return answer(loaded.outcome, null, null);
  const hash = contentHash(loaded.bytes);
  hashed(hash);
  const outcome = await readBytes({ bytes: loaded.bytes, name: loaded.name, limits: request.limits });
  if (outcome.content === null || outcome.content.kind === 'sheets') return answer(outcome, hash, null);
  try {
    return answer(outcome, hash, recognise(outcome.content, loaded.name, pathOf(request.source)));
  } catch (error) {
    return answer(refused('corrupt', 'reader-failed', `recognise: ${errorName(error)}`), hash, null);
  }
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

function pathOf(source: FileSource): FilePath {
  return source.kind === 'path' ? source.path : (source.name as FilePath);
}

/** The name of an error without its message, which may quote the file. */
function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
