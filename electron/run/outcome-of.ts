import type { CachedReading } from '#electron/store/cached-reading.ts';
import { atThisFile } from './at-this-file.ts';
import type { DiscoveredFile } from './discover-result.ts';
import type { FileOutcome } from './file-outcome.ts';

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
