import { sep } from 'node:path';
import type { FileStamp, Store } from '#electron/store/store.ts';
import { readerVersion } from '#electron/worker/protocol.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { Problem } from '#shared/domain/file-reading.ts';
import type { FileOutcome } from './file-outcome.ts';
import { isOnlyContainer } from './inside-outcomes.ts';
import { outcomeOf } from './outcome-of.ts';

/** A file or folder that could not be opened or listed in this run. */
export interface UnavailablePath {
  readonly path: FilePath;
  readonly shownPath: string;
  readonly problem: Problem;
}

export interface CarriedOver {
  readonly outcomes: readonly FileOutcome[];
  readonly stamps: ReadonlyMap<FilePath, FileStamp>;
}

/**
 * The last good readings of files below folders that are out of reach now (drive unplugged, no permission): a folder that
 * can't be listed says nothing about the files in it, so none of them counts as gone.
 */
export async function carryOver(store: Store, unavailable: readonly UnavailablePath[]): Promise<CarriedOver> {
  if (unavailable.length === 0) return { outcomes: [], stamps: new Map() };
  const known = [...(await store.stamps())].flatMap(([path, stamp]) => {
    const above = unavailable.find((one) => path.startsWith(one.path + sep));
    return above ? [{ path, stamp, above }] : [];
  });
  const cached = await store.cachedReadings(
    [...new Set(known.map(({ stamp }) => stamp.hash))],
    readerVersion,
  );
  const outcomes = known.flatMap(({ path, stamp, above }) => {
    const reading = cached.get(stamp.hash);
    if (!reading) return [];
    const below = path
      .slice(above.path.length + 1)
      .split(sep)
      .join('/');
    const shownPath = above.shownPath === '' ? below : `${above.shownPath}/${below}`;
    const outcome = outcomeOf({ path, shownPath }, reading);
    if (isOnlyContainer(outcome, reading.reading.inside !== undefined)) return [];
    return [{ ...outcome, problem: above.problem, stale: true }];
  });
  return { outcomes, stamps: new Map(known.map(({ path, stamp }) => [path, stamp])) };
}
