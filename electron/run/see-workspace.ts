import type { FileStamp } from '#electron/store/store.ts';
import type { RunState } from '#shared/api/views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { type CarriedOver, carryOver, type UnavailablePath } from './carry-over.ts';
import { discoverFiles } from './discover-files.ts';
import type { IgnoredEntry, IgnoreReason } from './discover-result.ts';
import type { FileOutcome } from './file-outcome.ts';
import { readFiles } from './read-files.ts';
import type { RunInput } from './run-types.ts';

/** Everything the run saw in the folders: the files, what they hold, and what was out of reach. */
export interface SeenWorkspace {
  readonly outcomes: readonly FileOutcome[];
  /** By file that was listed, with what is inside it and what only holds others. */
  readonly files: ReadonlyMap<FilePath, readonly FileOutcome[]>;
  readonly unavailable: readonly UnavailablePath[];
  /** Entries that are no file to read, such as a pipe or a link to somewhere else: told, not judged. */
  readonly passedOver: readonly UnavailablePath[];
  readonly filesRead: number;
  readonly stamps: ReadonlyMap<FilePath, FileStamp>;
  /** Whole folders of the workspace that could not be listed. */
  readonly rootsAway: number;
}

type Watched = Pick<RunInput, 'folders' | 'store' | 'reader' | 'clock' | 'onProgress' | 'signal' | 'memory'>;

/** Lists the folders, reads what is new or changed, and keeps the last good reading of what is out of reach. */
export async function seeWorkspace(input: Watched): Promise<SeenWorkspace> {
  const { folders, store, reader, clock, signal } = input;
  const report = (stage: 'discover' | 'read', done: number, total: number) =>
    input.onProgress({ kind: 'running', stage, done, total } satisfies RunState);
  report('discover', 0, 0);
  const onSeen = (entries: number) => report('discover', entries, 0);
  const { files, unavailable, ignored } = await discoverFiles(folders, { onSeen });
  const total = files.length;
  report('read', 0, total);
  const read = await readFiles({
    files,
    store,
    reader,
    signal,
    memory: input.memory?.files,
    now: clock.now,
    onDone: (done) => report('read', done, total),
  });
  const carried = await carryOver(store, unavailable);
  const seen = new Set(read.outcomes.map((outcome) => outcome.file));
  return {
    files: read.files,
    outcomes: [...read.outcomes, ...carried.outcomes.filter((outcome) => !seen.has(outcome.file))],
    unavailable,
    passedOver: ignored.filter(({ reason }) => worthTelling.has(reason)).map(passedOver),
    filesRead: read.filesRead,
    stamps: joined(carried, read.stamps),
    rootsAway: folders.filter((folder) => unavailable.some((one) => one.path === folder)).length,
  };
}

const worthTelling: ReadonlySet<IgnoreReason> = new Set(['not-a-file', 'link-outside']);

function passedOver({ path, shownPath, reason }: IgnoredEntry): UnavailablePath {
  return { path, shownPath, problem: { code: 'kind-not-supported', detail: reason } };
}

function joined(
  carried: CarriedOver,
  read: ReadonlyMap<FilePath, FileStamp>,
): ReadonlyMap<FilePath, FileStamp> {
  return new Map([...carried.stamps, ...read]);
}
