import type { Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';

export interface EntryStats {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly size: number;
  /** Whole milliseconds since 1 January 1970 UTC. */
  readonly mtimeMs: number;
}

/** What discovery asks of the file system; every function rejects with the operating system's own error. */
export interface DiscoverSystem {
  readonly names: (folder: string) => Promise<readonly string[]>;
  /** Of the entry itself, also when it is a link. */
  readonly linkStats: (path: string) => Promise<EntryStats>;
  /** Of what a link points to. */
  readonly stats: (path: string) => Promise<EntryStats>;
  readonly realPath: (path: string) => Promise<string>;
}

/** The computer's own file system. */
export const localSystem: DiscoverSystem = {
  names: (folder) => readdir(folder),
  linkStats: async (path) => toEntry(await lstat(path)),
  stats: async (path) => toEntry(await stat(path)),
  realPath: (path) => realpath(path),
};

function toEntry(stats: Stats): EntryStats {
  return { kind: kindOf(stats), size: stats.size, mtimeMs: Math.trunc(stats.mtimeMs) };
}

function kindOf(stats: Stats): EntryStats['kind'] {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'link' : 'other';
}
