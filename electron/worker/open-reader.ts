import { basename } from 'node:path';
import { systemClock } from '#electron/run/clock.ts';
import type { PageView } from '#shared/api/evidence-views.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { ContentHash, ProblemCode, ReadStatus } from '#shared/domain/file-reading.ts';
import {
  defaultLimits,
  defaultOcrLimits,
  type FileSource,
  type Reader,
  type ReadLimits,
  type ThreadReadAnswer,
} from './protocol.ts';
import { readInside } from './read-inside.ts';
import { type PoolOutcome, ReadingPool } from './reading-pool.ts';

export interface ReaderOptions {
  /** `electron/worker/entry.ts`, or that file built. */
  readonly workerEntry: URL;
  /** Most threads at the same time. */
  readonly jobs: number;
  readonly limits?: ReadLimits;
  /** Whether words on scans and photos are read; asked for every file. They are not when this is left out. */
  readonly readsPictures?: () => boolean;
  /** Lets the person's other programs go first. */
  readonly inBackground?: boolean;
  /** Told of each page that is read as a picture: it takes seconds. `file`: its name without folders. */
  readonly onScanPage?: (file: string, page: number, pages: number) => void;
  /** Passwords to try on this file, should it be encrypted; for dropped bytes the name. */
  readonly passwordsFor?: (file: string) => readonly string[];
}

/**
 * A pool of reading threads. Threads start when there is work and stay warm. Whatever a file does (hang, crash, eat memory)
 * costs that file and one thread; the rest of the queue goes on with a new one. A file inside a mail or a zip counts as a
 * file of its own.
 */
export function openReader({
  workerEntry,
  jobs,
  limits = defaultLimits,
  readsPictures = () => false,
  onScanPage = () => undefined,
  passwordsFor = () => [],
  inBackground = false,
}: ReaderOptions): Reader {
  const limitsNow = () => (readsPictures() ? { ocr: defaultOcrLimits, ...limits } : limits);
  const pool = new ReadingPool(workerEntry, Math.max(1, Math.floor(jobs)), { limits, inBackground });
  const passwordsOf = (source: FileSource) =>
    passwordsFor(source.kind === 'path' ? source.path : source.name);
  const readOne =
    (keep: boolean) =>
    async (source: FileSource): Promise<ThreadReadAnswer> => {
      const start = systemClock.elapsed();
      const limits = limitsNow();
      const request = { kind: 'read', source, limits, passwords: passwordsOf(source), keep } as const;
      const outcome = await pool.run(request, (page, pages) => onScanPage(nameOf(source), page, pages));
      return toReadAnswer(outcome, Math.round(systemClock.elapsed() - start));
    };
  const readAll = (keep: boolean) => async (source: FileSource) => {
    const { holds, ...answer } = await readOne(keep)(source);
    if (holds.length === 0) return answer;
    return { ...answer, inside: await readInside(source, holds, readOne(keep)) };
  };
  return {
    read: readAll(false),
    readToKeep: readAll(true),
    renderPage: async (source, page, scale) =>
      toPageView(
        await pool.run({ kind: 'render-page', source, page, scale, limits, passwords: passwordsOf(source) }),
      ),
    readsPictures,
    hasPassword: (file) => passwordsFor(file).length > 0,
    close: () => pool.close(),
  };
}

function nameOf(source: FileSource): string {
  return basename(source.inside ?? (source.kind === 'path' ? source.path : source.name));
}

function toPageView(outcome: PoolOutcome): PageView | null {
  return outcome.kind === 'answered' && outcome.answer.kind === 'page' ? outcome.answer.page : null;
}

function toReadAnswer(outcome: PoolOutcome, durationMs: number): ThreadReadAnswer {
  const failed = failureAfter(durationMs);
  switch (outcome.kind) {
    case 'answered':
      if (outcome.answer.kind === 'read') return outcome.answer;
      return failed(null, 'corrupt', 'reader-failed', 'answer of another kind');
    case 'timeout':
      return failed(outcome.hash, 'timeout', 'took-too-long', null);
    case 'out-of-memory':
      return failed(outcome.hash, 'too-large', 'out-of-memory', null);
    case 'crashed':
      return failed(outcome.hash, 'corrupt', 'reader-failed', outcome.why);
    case 'closed':
      return failed(null, 'unavailable', 'reader-failed', 'the reader was closed');
    default:
      return assertNever(outcome);
  }
}

function failureAfter(durationMs: number) {
  return (
    hash: ContentHash | null,
    status: ReadStatus,
    code: ProblemCode,
    detail: string | null,
  ): ThreadReadAnswer => ({
    kind: 'read',
    reading: { status, hash, pages: null, content: null, problem: { code, detail }, durationMs },
    recognised: null,
    holds: [],
  });
}
