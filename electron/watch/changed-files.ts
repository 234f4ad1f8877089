import { sep } from 'node:path';
import type { FilePath } from '#shared/domain/evidence.ts';
import { type Look, stampText } from './look.ts';

/** Size and time of change of each file as the last run stored them. */
export type Stamps = ReadonlyMap<FilePath, { readonly size: number; readonly mtimeMs: number }>;

/**
 * Files that are not as the last run left them, each with its present stamp; `gone` for a file that is no longer there.
 * A file below a folder that is out of reach is not gone.
 */
export function changedFiles(look: Look, stamps: Stamps): ReadonlyMap<FilePath, string> {
  const changed = new Map<FilePath, string>();
  for (const [path, stamp] of look.files) {
    const known = stamps.get(path);
    if (known === undefined || stampText(known) !== stamp) changed.set(path, stamp);
  }
  for (const path of stamps.keys()) {
    const outOfReach = () => look.unreachable.some((one) => path === one || path.startsWith(one + sep));
    if (!look.files.has(path) && !outOfReach()) changed.set(path, 'gone');
  }
  return changed;
}

/** Those of the changed files that a run has not been given yet in this very state. */
export function unseen(
  changed: ReadonlyMap<FilePath, string>,
  seen: ReadonlyMap<FilePath, string>,
): ReadonlyMap<FilePath, string> {
  return new Map([...changed].filter(([path, stamp]) => seen.get(path) !== stamp));
}
