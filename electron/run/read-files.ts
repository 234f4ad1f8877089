import type { CachedReading, NewReading } from '#electron/store/cached-reading.ts';
import type { FileStamp, Store } from '#electron/store/store.ts';
import { isReadableAsPicture } from '#electron/worker/ocr/ocr-off.ts';
import { type ReadAnswer, type Reader, readerVersion } from '#electron/worker/protocol.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import { atThisFile } from './at-this-file.ts';
import type { DiscoveredFile } from './discover-result.ts';
import type { FileOutcome } from './file-outcome.ts';
import { outcomesInside, rememberedInside, toRemember, withoutContainers } from './inside-outcomes.ts';
import { outcomeOf } from './outcome-of.ts';
import { Pace } from './pace.ts';

/** Readings wait in memory for at most this many files before they are stored. */
const readingsPerWrite = 192;
/** Enough to keep every worker busy, few enough that finished words do not pile up. */
const filesInFlight = 16;

interface ReadFiles {
  readonly files: readonly DiscoveredFile[];
  readonly store: Store;
  readonly reader: Reader;
  readonly now: () => string;
  readonly signal: AbortSignal;
  readonly onDone: (done: number) => void;
  /** What the run before in this session made of each file. */
  readonly memory?: ReadonlyMap<FilePath, readonly FileOutcome[]> | undefined;
}

export interface ReadOutcome {
  /** In the order of the files; what is inside a file behind that file. */
  readonly outcomes: readonly FileOutcome[];
  /** The same by file, with what only holds others. */
  readonly files: ReadonlyMap<FilePath, readonly FileOutcome[]>;
  readonly filesRead: number;
  /** For every file that was read now or before; to store when the run has seen all of them. */
  readonly stamps: ReadonlyMap<FilePath, FileStamp>;
}

/**
 * Every file with what it holds, and the files inside mails and zips: from the read cache where size and time of change
 * are as they were, else by reading it. A file that can't be opened now gives its last good reading, with the problem.
 * Stops early, keeping what was read, when the signal aborts.
 */
export async function readFiles(input: ReadFiles): Promise<ReadOutcome> {
  const known = await input.store.stamps();
  const inMemory = (file: DiscoveredFile) => heldInMemory(file, input, known.get(file.path));
  const listed = new Map(input.files.map((file) => [file.path, file]));
  const wanted = hashesOf(known, ([path, stamp]) => {
    const file = listed.get(path);
    return file !== undefined && isUnchanged(file, stamp) && inMemory(file) !== null;
  });
  const unchanged = input.files.filter((file) => isUnchanged(file, known.get(file.path))).length;
  const pace = new Pace((part) => input.onDone(Math.floor(part * unchanged)), input.signal);
  pace.expect(wanted.length + input.files.length);
  const cached = await input.store.cachedReadings(wanted, readerVersion, (read) => pace.step(read));
  const outcomes = new Map<FilePath, readonly FileOutcome[]>();
  const stamps = new Map<FilePath, FileStamp>();
  const stampAll = ({ size, mtimeMs }: FileStamp | DiscoveredFile, ends: readonly FileOutcome[]) => {
    for (const { file, hash } of ends) if (hash !== null) stamps.set(file, { size, mtimeMs, hash });
  };
  const toRead: DiscoveredFile[] = [];
  for (const file of input.files) {
    const stamp = known.get(file.path);
    const ends =
      stamp && isUnchanged(file, stamp)
        ? (inMemory(file) ?? remembered(file, stamp.hash, cached, input.reader))
        : null;
    if (stamp && ends) {
      outcomes.set(file.path, ends);
      stampAll(stamp, ends);
    } else toRead.push(file);
    await pace.step();
  }
  input.onDone(outcomes.size);
  await readEach(toRead, input, (file, answer) => {
    const previous = known.get(file.path);
    const last = previous ? remembered(file, previous.hash, cached, input.reader) : null;
    const ends = freshOutcomes(file, answer, last);
    if (answer.reading.hash !== null) stampAll(file, ends);
    else if (previous) {
      stampAll(previous, last ?? []);
      stamps.set(file.path, previous);
    }
    outcomes.set(file.path, ends);
    input.onDone(outcomes.size);
  });
  const inOrder = input.files.flatMap((file) => withoutContainers(outcomes.get(file.path) ?? []));
  return { outcomes: inOrder, files: outcomes, filesRead: toRead.length, stamps };
}

/** What the run before made of the file, where that still counts; null otherwise. */
function heldInMemory(
  file: DiscoveredFile,
  { memory, reader }: ReadFiles,
  stamp: FileStamp | undefined,
): readonly FileOutcome[] | null {
  const ends = memory?.get(file.path);
  const holds = ends?.every(
    (one) => !one.stale && one.status !== 'timeout' && !mayReadMore(file, one, reader),
  );
  return ends && holds && ends[0]?.hash === stamp?.hash ? ends : null;
}

/** The file itself first, then what is inside it; null when the read cache does not have all of it. */
function remembered(
  file: DiscoveredFile,
  hash: ContentHash,
  cached: ReadonlyMap<ContentHash, CachedReading>,
  reader: Reader,
): readonly FileOutcome[] | null {
  const reading = cached.get(hash);
  const isOutdated = (one: CachedReading) => mayReadMore(file, one.reading, reader);
  if (reading && isOutdated(reading)) return null;
  const inside = reading && rememberedInside(file, reading.reading.inside ?? [], cached, isOutdated);
  return reading && inside ? [outcomeOf(file, reading), ...inside] : null;
}

/** A scan that was passed over while the reading of pictures was switched off, or a file whose password came since. */
function mayReadMore(
  file: DiscoveredFile,
  { status, problem }: Pick<FileOutcome, 'status' | 'problem'>,
  reader: Reader,
): boolean {
  if (status === 'encrypted') return reader.hasPassword?.(file.path) === true;
  return isReadableAsPicture(problem?.detail) && reader.readsPictures?.() === true;
}

/** Contents of every stamp, those of the files inside others too, but for those that memory still holds. */
function hashesOf(
  known: ReadonlyMap<FilePath, FileStamp>,
  isHeld: (stamp: readonly [FilePath, FileStamp]) => boolean,
): readonly ContentHash[] {
  return [...new Set([...known].filter((stamp) => !isHeld(stamp)).map(([, { hash }]) => hash))];
}

function isUnchanged(file: DiscoveredFile, stamp: FileStamp | undefined): boolean {
  return file.size === stamp?.size && file.mtimeMs === stamp.mtimeMs;
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
      const answer = await reader.readToKeep({ kind: 'path', path: file.path });
      waiting.push(...toRemember(answer));
      each(file, answer);
      if (waiting.length >= readingsPerWrite) await write();
    }
  };
  await Promise.all(Array.from({ length: filesInFlight }, work));
  await write();
}

function freshOutcomes(
  file: DiscoveredFile,
  { reading, recognised, inside = [] }: ReadAnswer,
  lastGood: readonly FileOutcome[] | null,
): readonly FileOutcome[] {
  if (reading.status === 'unavailable' && lastGood) {
    return lastGood.map((outcome) => ({ ...outcome, problem: reading.problem, stale: true }));
  }
  const { status, hash, pages, problem } = reading;
  const { path, shownPath } = file;
  const here = recognised && atThisFile(recognised, path);
  return [
    { file: path, shownPath, status, hash, pages, problem, recognised: here, stale: false },
    ...outcomesInside(file, inside),
  ];
}
