import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of the program's own, by its path below the data folder with `/`. */
export interface StoredFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** Every file below a folder, links not followed; a folder that is not there holds none. */
export function storedFiles(folder: string): readonly StoredFile[] {
  return filesIn(folder).map((path) => ({
    name: relative(folder, path).split(sep).join('/'),
    path,
    bytes: statSync(path, { throwIfNoEntry: false })?.size ?? 0,
  }));
}

function filesIn(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** State of which workspace a file is: backups and copies that were set aside carry its name too. */
export function workspaceOf({ name }: StoredFile): string | null {
  return /(?:^|\/)(workspace-[\w]+)[./-]/.exec(name)?.[1] ?? null;
}
