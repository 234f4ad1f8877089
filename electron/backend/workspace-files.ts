import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
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
  return `workspace-${fingerprint(folders[0] ?? '')}.sqlite`;
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
