import type { CachedReading, NewReading } from '#electron/store/cached-reading.ts';
import type { FileStamp, Store } from '#electron/store/store.ts';
import { type ReadAnswer, type Reader, readerVersion } from '#electron/worker/protocol.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import { atThisFile } from './at-this-file.ts';
import type { DiscoveredFile } from './discover-result.ts';
import type { FileOutcome } from './file-outcome.ts';

/** Readings wait in memory for at most this many files before they are stored. */
const readingsPerWrite = 64;
/** Enough to keep every worker busy, few enough that finished words do not pile up. */
const filesInFlight = 16;

interface ReadFiles {
  readonly files: readonly DiscoveredFile[];
  readonly store: Store;
  readonly reader: Reader;
  readonly now: () => string;
  readonly signal: AbortSignal;
  readonly onDone: (done: number) => void;
}

export interface ReadOutcome {
  /** In the order of the files. */
  readonly outcomes: readonly FileOutcome[];
  readonly filesRead: number;
  /** For every file that was read now or before; to store when the run has seen all of them. */
  readonly stamps: ReadonlyMap<FilePath, FileStamp>;
}

/**
 * Every file with what it holds: from the read cache where size and time of change are as they were, else by reading it.
 * A file that can't be opened now gives its last good reading, with the problem. Stops early, keeping what was read, when
 * the signal aborts.
 */
export async function readFiles(input: ReadFiles): Promise<ReadOutcome> {
  const known = await input.store.stamps();
  const cached = await input.store.cachedReadings(hashesOf(input.files, known), readerVersion);
  const outcomes = new Map<FilePath, FileOutcome>();
  const stamps = new Map<FilePath, FileStamp>();
  const toRead: DiscoveredFile[] = [];
  for (const file of input.files) {
    const stamp = known.get(file.path);
    const reading = stamp && isUnchanged(file, stamp) ? cached.get(stamp.hash) : undefined;
    if (stamp && reading) {
      outcomes.set(file.path, outcomeOf(file, reading));
      stamps.set(file.path, stamp);
    } else toRead.push(file);
  }
  input.onDone(outcomes.size);
  await readEach(toRead, input, (file, answer) => {
    const previous = known.get(file.path);
    const reading = answer.reading;
    if (reading.hash !== null) {
      stamps.set(file.path, { size: file.size, mtimeMs: file.mtimeMs, hash: reading.hash });
    } else if (previous) stamps.set(file.path, previous);
    outcomes.set(file.path, freshOutcome(file, answer, previous && cached.get(previous.hash)));
    input.onDone(outcomes.size);
  });
  const inOrder = input.files.map((file) => outcomes.get(file.path)).filter((one) => one !== undefined);
  return { outcomes: inOrder, filesRead: toRead.length, stamps };
}

function hashesOf(
  files: readonly DiscoveredFile[],
  known: ReadonlyMap<FilePath, FileStamp>,
): readonly ContentHash[] {
  return [...new Set(files.map((file) => known.get(file.path)?.hash).filter((hash) => hash !== undefined))];
}

function isUnchanged(file: DiscoveredFile, stamp: FileStamp): boolean {
  return file.size === stamp.size && file.mtimeMs === stamp.mtimeMs;
}

/** Reads with a bounded number in flight; what was read is stored also when the run is cancelled halfway. */
async function readEach(
  files: readonly DiscoveredFile[],
  { store, reader, now, signal }: ReadFiles,
  each: (file: DiscoveredFile, answer: ReadAnswer) => void,
): Promise<void> {
  const queue = files.values();
  let waiting: NewReading[] = [];
  const write = async () => {
    const readings = waiting;
    waiting = [];
    if (readings.length > 0) await store.cacheReadings(readings, readerVersion, now());
  };
  const work = async () => {
    for (const file of queue) {
      if (signal.aborted) return;
      const answer = await reader.read({ kind: 'path', path: file.path });
      const remembered = toRemember(answer);
      if (remembered) waiting.push(remembered);
      each(file, answer);
      if (waiting.length >= readingsPerWrite) await write();
    }
  };
  await Promise.all(Array.from({ length: filesInFlight }, work));
  await write();
}

/** A file that took too long may do better on a quieter computer: that is not remembered. */
function toRemember({ reading, recognised }: ReadAnswer): NewReading | null {
  const { hash, content, ...rest } = reading;
  if (hash === null || rest.status === 'timeout') return null;
  return { reading: { ...rest, hash }, recognised, content };
}

function freshOutcome(
  file: DiscoveredFile,
  { reading, recognised }: ReadAnswer,
  lastGood: CachedReading | undefined,
): FileOutcome {
  if (reading.status === 'unavailable' && lastGood) {
    return { ...outcomeOf(file, lastGood), problem: reading.problem, stale: true };
  }
  const { status, hash, pages, problem } = reading;
  return {
    file: file.path,
    shownPath: file.shownPath,
    status,
    hash,
    pages,
    problem,
    recognised,
    stale: false,
  };
}

/** What the read cache holds of this file, with evidence that points at where it lies now. */
export function outcomeOf(
  file: Pick<DiscoveredFile, 'path' | 'shownPath'>,
  { reading, recognised }: CachedReading,
): FileOutcome {
  return {
    file: file.path,
    shownPath: file.shownPath,
    hash: reading.hash,
    status: reading.status,
    pages: reading.pages,
    problem: reading.problem,
    recognised: recognised && atThisFile(recognised, file.path),
    stale: false,
  };
}
