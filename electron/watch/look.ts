import { discoverFiles } from '#electron/run/discover-files.ts';
import type { FilePath } from '#shared/domain/evidence.ts';

/** What lies in the folders at one moment. No file is opened for it, so nothing is fetched from a cloud drive. */
export interface Look {
  /** Size and time of change of every file, as one text. */
  readonly files: ReadonlyMap<FilePath, string>;
  /** Files by which an office program says that it has a document open. */
  readonly locks: ReadonlySet<FilePath>;
  /** Folders of the workspace that can't be listed now. */
  readonly away: readonly FilePath[];
  /** Everything that could not be looked at, whole folders included. */
  readonly unreachable: readonly FilePath[];
}

/** Looks into the folders of a workspace. Never rejects for what it finds. */
export async function lookAt(folders: readonly FilePath[]): Promise<Look> {
  const { files, ignored, unavailable } = await discoverFiles(folders);
  const unreachable = unavailable.map(({ path }) => path);
  return {
    files: new Map(files.map(({ path, size, mtimeMs }) => [path, stampText({ size, mtimeMs })])),
    locks: new Set(ignored.filter(({ reason }) => reason === 'lock-file').map(({ path }) => path)),
    away: folders.filter((folder) => unreachable.includes(folder)),
    unreachable,
  };
}

/** Bytes and time of change (milliseconds since 1970) as one text to compare. */
export function stampText({ size, mtimeMs }: { readonly size: number; readonly mtimeMs: number }): string {
  return `${size} ${mtimeMs}`;
}
