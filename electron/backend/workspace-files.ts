import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { systemProblem } from '#electron/worker/system-problem.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { fingerprint } from '#shared/domain/fingerprint.ts';

/** Name of a workspace for people: that of its first folder. */
export function workspaceName(folders: readonly FilePath[]): string {
  const [first = ''] = folders;
  return basename(first) || first;
}

/** File name for the state of a workspace. Its first folder is its home: adding or leaving out another keeps every item. */
export function stateFileName(folders: readonly FilePath[]): string {
  return `workspace-${workspaceId(folders)}.sqlite`;
}

/** Identity of a workspace by its home, also without a state that is kept. */
export function workspaceId(folders: readonly FilePath[]): string {
  return fingerprint(folders[0] ?? '');
}

/** An absolute path as the file system writes it; the path itself where nothing stands there (a drive that is away). */
export function realFolder(path: string): FilePath {
  const absolute = resolve(path);
  try {
    return realpathSync.native(absolute) as FilePath;
  } catch {
    return absolute as FilePath;
  }
}

/** The file as it really stands, when that is inside one of the folders; null for anything else, links outwards included. */
export function fileInside(folders: readonly FilePath[], file: string): FilePath | null {
  const real = realFolder(file);
  const inside = folders.some((folder) => real.startsWith(folder.endsWith(sep) ? folder : folder + sep));
  return inside ? real : null;
}

/** Path of a file as a run shows it: below its folder, with that folder's name in front when there are more of them. */
export function shortPath(file: string, folders: readonly string[]): string {
  const above = folders.find((folder) => file.startsWith(folder.endsWith(sep) ? folder : folder + sep));
  if (above === undefined) return file;
  const below = relative(above, file).split(sep);
  return (folders.length > 1 ? [basename(above), ...below] : below).join('/');
}

/** A file of a workspace, or a file inside one of its mails or zips. */
export interface WorkspaceFile {
  /** What lies in the folder. */
  readonly outer: FilePath;
  /** Path inside `outer`, with `/`; undefined for the file itself. */
  readonly inside: string | undefined;
}

/**
 * The file as it really stands, when that is inside one of the folders; a path that goes on behind a file means a file
 * inside that one. null for anything else, links outwards included.
 */
export function workspaceFile(folders: readonly FilePath[], file: string): WorkspaceFile | null {
  const path = resolve(file);
  for (let outer = path; dirname(outer) !== outer; outer = dirname(outer)) {
    const kind = kindOf(outer);
    if (kind === 'folder' && outer !== path) return goneFile(folders, path);
    if (kind === 'nothing') continue;
    const real = fileInside(folders, outer);
    if (real === null) return null;
    const rest = path.slice(outer.length + 1);
    return { outer: real, inside: rest === '' ? undefined : rest.split(sep).join('/') };
  }
  return goneFile(folders, path);
}

function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (systemProblem(error) === null) throw error;
    return 'nothing';
  }
}

function goneFile(folders: readonly FilePath[], path: string): WorkspaceFile | null {
  const outer = fileInside(folders, path);
  return outer === null ? null : { outer, inside: undefined };
}
