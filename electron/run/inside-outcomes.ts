import type { CachedReading, NewReading } from '#electron/store/cached-reading.ts';
import { innerPath } from '#electron/worker/containers/inner-path.ts';
import type { InsideAnswer, ReadAnswer } from '#electron/worker/protocol.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { ContentHash, HeldFile } from '#shared/domain/file-reading.ts';
import { atThisFile } from './at-this-file.ts';
import type { FileOutcome } from './file-outcome.ts';
import { outcomeOf } from './outcome-of.ts';

interface Place {
  readonly path: FilePath;
  readonly shownPath: string;
}

/** Where a file inside another stands, and how that is shown. */
function placeInside({ path, shownPath }: Place, name: string): Place {
  return { path: innerPath(path, name) as FilePath, shownPath: `${shownPath}/${name}` };
}

/** What a run makes of the files inside one that was just read. */
export function outcomesInside(outer: Place, inside: readonly InsideAnswer[]): readonly FileOutcome[] {
  return inside.map(({ name, reading, recognised }) => {
    const { path, shownPath } = placeInside(outer, name);
    const { status, hash, pages, problem } = reading;
    const here = recognised && atThisFile(recognised, path);
    return { file: path, shownPath, status, hash, pages, problem, recognised: here, stale: false };
  });
}

/** The same from the read cache; null when the reading of one of them is not there, and the outer file is to be read again. */
export function rememberedInside(
  outer: Place,
  held: readonly HeldFile[],
  cached: ReadonlyMap<ContentHash, CachedReading>,
  mayReadMore: (reading: CachedReading) => boolean,
): readonly FileOutcome[] | null {
  const outcomes = held.map(({ name, hash, status, problem }): FileOutcome | null => {
    const place = placeInside(outer, name);
    if (hash !== null) {
      const reading = cached.get(hash);
      return reading && !mayReadMore(reading) ? outcomeOf(place, reading) : null;
    }
    const { path: file, shownPath } = place;
    return { file, shownPath, status, hash, pages: null, problem, recognised: null, stale: false };
  });
  return outcomes.every((one) => one !== null) ? outcomes : null;
}

/** A zip of which the files were read says nothing itself: its files are the documents. */
export function isOnlyContainer({ status, problem }: FileOutcome, holdsFiles: boolean): boolean {
  return holdsFiles && status === 'no-text' && problem === null;
}

/** The same outcomes without those of zips that only hold others of them. */
export function withoutContainers(outcomes: readonly FileOutcome[]): readonly FileOutcome[] {
  const isAround = (outer: string) => outcomes.some(({ shownPath }) => shownPath.startsWith(`${outer}/`));
  return outcomes.filter((one) => !isOnlyContainer(one, isAround(one.shownPath)));
}

/**
 * What to remember of a file and of what is inside it; of a container inside another too what it holds, since it may lie
 * about by itself as well. A file that took too long may do better on a quieter computer.
 */
export function toRemember({ inside = [], ...outer }: ReadAnswer): readonly NewReading[] {
  const whole = ({ reading, recognised, kept }: Omit<InsideAnswer, 'name'>, within: string) => {
    const held = heldBelow(within, inside);
    const withHeld = held.length === 0 ? reading : { ...reading, inside: held };
    return newReading({ reading: withHeld, recognised, ...(kept && { kept }) });
  };
  return [...whole(outer, ''), ...inside.flatMap((one) => whole(one, `${one.name}/`))];
}

function heldBelow(within: string, inside: readonly InsideAnswer[]): readonly HeldFile[] {
  return inside
    .filter(({ name }) => name.startsWith(within))
    .map(({ name, reading: { hash, status, problem } }) => ({
      name: name.slice(within.length),
      hash,
      status,
      problem,
    }));
}

function newReading({ reading, recognised, kept }: Omit<InsideAnswer, 'name'>): readonly NewReading[] {
  const { hash, content: _, ...rest } = reading;
  if (hash === null || rest.status === 'timeout') return [];
  return [{ reading: { ...rest, hash }, recognised, content: kept ?? null }];
}
