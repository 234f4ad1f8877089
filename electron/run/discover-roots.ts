import { basename } from 'node:path';
import { systemProblem } from '#electron/worker/system-problem.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { isWithin } from './discover-links.ts';
import type { UnavailableEntry } from './discover-result.ts';
import type { DiscoverSystem } from './discover-system.ts';

/** A folder (or a single file) to look into. */
export interface DiscoveryRoot {
  readonly path: string;
  readonly realPath: string;
  /** What shown paths begin with; empty when there is one folder. */
  readonly shown: string;
  readonly isFile: boolean;
}

/** The folders that are there, each once, without those that lie inside another; and those that are not there. */
export async function findRoots(
  folders: readonly string[],
  system: DiscoverSystem,
): Promise<{ readonly roots: readonly DiscoveryRoot[]; readonly unavailable: readonly UnavailableEntry[] }> {
  const found: { path: string; realPath: string; isFile: boolean }[] = [];
  const unavailable: UnavailableEntry[] = [];
  const wanted = [...new Set(folders)];
  for (const path of wanted) {
    try {
      const [realPath, stats] = [await system.realPath(path), await system.stats(path)];
      found.push({ path, realPath, isFile: stats.kind !== 'folder' });
    } catch (error) {
      const problem = systemProblem(error);
      if (problem === null) throw error;
      unavailable.push({ path: path as FilePath, shownPath: basename(path) || path, problem });
    }
  }
  const outer = found.filter((root, index) => !found.some((other, at) => covers(other, at, root, index)));
  const names = shownNames(outer.map(({ path }) => basename(path) || path));
  const roots = outer.map((root, index) => ({
    ...root,
    shown: wanted.length > 1 ? (names[index] ?? '') : '',
  }));
  return { roots, unavailable };
}

/** Is `root` already found below `other`? Of two that are the same the first stays. */
function covers(
  other: { readonly realPath: string },
  otherIndex: number,
  root: { readonly realPath: string },
  index: number,
): boolean {
  if (other.realPath === root.realPath) return otherIndex < index;
  return isWithin(root.realPath, other.realPath);
}

/** Folders with the same name get a number: `2026`, `2026 (2)`. */
function shownNames(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
