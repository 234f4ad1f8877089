import { basename, join, resolve } from 'node:path';
import { systemProblem } from '#electron/worker/system-problem.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { ignoreReason } from './discover-ignore.ts';
import { linkVerdict } from './discover-links.ts';
import type { DiscoveredFile, Discovery, IgnoredEntry, UnavailableEntry } from './discover-result.ts';
import { type DiscoveryRoot, findRoots } from './discover-roots.ts';
import { type DiscoverSystem, type EntryStats, localSystem } from './discover-system.ts';

export interface DiscoverOptions {
  /** Replaces the file system, for tests. */
  readonly system?: DiscoverSystem;
  /** Most entries to look at; 1,000,000 when not given. */
  readonly limit?: number;
  /** Told after every folder how many entries were looked at. */
  readonly onSeen?: (entries: number) => void;
}

/** How many directory entries are asked for their size at the same time. */
const together = 64;

/**
 * Every entry below the folders, each in exactly one list: files to read, ignored with the reason, unavailable with the
 * problem. Directories that were entered are no entry. Nothing is opened but directories. Sorted by path, the same on
 * every computer. Never rejects for what it finds; a folder that is gone is unavailable.
 */
export async function discoverFiles(
  folders: readonly FilePath[],
  { system = localSystem, limit = 1_000_000, onSeen = () => undefined }: DiscoverOptions = {},
): Promise<Discovery> {
  const { roots, unavailable } = await findRoots(
    folders.map((folder) => resolve(folder)),
    system,
  );
  const walk = new Walk(system, limit, onSeen, roots, unavailable);
  for (const root of roots) {
    if (root.isFile) await walk.addRootFile(root);
    else await walk.addFolder(root);
  }
  return walk.result();
}

interface WaitingFolder {
  readonly path: string;
  readonly shown: string;
}

class Walk {
  readonly #system: DiscoverSystem;
  readonly #limit: number;
  readonly #onSeen: (entries: number) => void;
  readonly #roots: readonly DiscoveryRoot[];
  readonly #files: DiscoveredFile[] = [];
  readonly #ignored: IgnoredEntry[] = [];
  readonly #unavailable: UnavailableEntry[];
  #seen = 0;

  constructor(
    system: DiscoverSystem,
    limit: number,
    onSeen: (entries: number) => void,
    roots: readonly DiscoveryRoot[],
    unavailable: readonly UnavailableEntry[],
  ) {
    this.#system = system;
    this.#limit = limit;
    this.#onSeen = onSeen;
    this.#roots = roots;
    this.#unavailable = [...unavailable];
  }

  async addRootFile({ path, shown }: DiscoveryRoot): Promise<void> {
    await this.#attempt({ path, shown }, async () => {
      this.#addFile({ path, shown: shown === '' ? basename(path) : shown }, await this.#system.stats(path));
    });
  }

  async addFolder(root: DiscoveryRoot): Promise<void> {
    const waiting: WaitingFolder[] = [{ path: root.path, shown: root.shown }];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      if (this.#seen >= this.#limit) return;
      waiting.push(...(await this.#enter(folder)));
      this.#onSeen(this.#seen);
    }
  }

  result(): Discovery {
    return {
      files: sorted(this.#files),
      ignored: sorted(this.#ignored),
      unavailable: sorted(this.#unavailable),
      complete: this.#seen < this.#limit,
    };
  }

  /** Sorts the entries of one folder into the lists; answers with the folders in it. */
  async #enter(folder: WaitingFolder): Promise<readonly WaitingFolder[]> {
    const folders: WaitingFolder[] = [];
    await this.#attempt(folder, async () => {
      const names = (await this.#system.names(folder.path)).slice(0, this.#limit - this.#seen);
      this.#seen += names.length;
      for (let start = 0; start < names.length; start += together) {
        const entries = names.slice(start, start + together).map((name) => ({
          path: join(folder.path, name),
          shown: folder.shown === '' ? name : `${folder.shown}/${name}`,
        }));
        await Promise.all(entries.map((entry) => this.#attempt(entry, () => this.#place(entry, folders))));
      }
    });
    return folders;
  }

  async #place(entry: WaitingFolder, folders: WaitingFolder[]): Promise<void> {
    const reason = ignoreReason(basename(entry.path));
    if (reason !== null) return this.#ignore(entry, reason);
    const stats = await this.#system.linkStats(entry.path);
    if (stats.kind === 'folder') folders.push(entry);
    else if (stats.kind === 'file') this.#addFile(entry, stats);
    else if (stats.kind === 'other') this.#ignore(entry, 'not-a-file');
    else {
      const verdict = linkVerdict(entry.path, await this.#system.realPath(entry.path), this.#roots);
      if (verdict === 'link-loop') this.#refuse(entry, { code: 'link-loop', detail: null });
      else this.#ignore(entry, verdict);
    }
  }

  #addFile({ path, shown }: WaitingFolder, { size, mtimeMs }: EntryStats): void {
    this.#files.push({ path: path as FilePath, shownPath: shown, size, mtimeMs });
  }

  #ignore({ path, shown }: WaitingFolder, reason: IgnoredEntry['reason']): void {
    this.#ignored.push({ path: path as FilePath, shownPath: shown, reason });
  }

  #refuse({ path, shown }: WaitingFolder, problem: UnavailableEntry['problem']): void {
    this.#unavailable.push({ path: path as FilePath, shownPath: shown || basename(path), problem });
  }

  /** What the operating system refuses becomes an entry; a bug goes on. */
  async #attempt(entry: WaitingFolder, action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      const problem = systemProblem(error);
      if (problem === null) throw error;
      this.#refuse(entry, problem);
    }
  }
}

function sorted<T extends { readonly path: string }>(entries: readonly T[]): readonly T[] {
  return [...entries].sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
}
