import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { copyFile, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { KeptCopy } from '#electron/store/filing.ts';
import { defaultLimits } from '#electron/worker/protocol.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import { fileInside } from '../workspace-files.ts';

/** Names that are tried when the wished one is taken. */
const mostNames = 200;

/** Content by which a copy is known again. */
export function contentHash(bytes: Uint8Array): ContentHash {
  return createHash('sha256').update(bytes).digest('hex') as ContentHash;
}

/**
 * Writes bytes under this name in a folder of the workspace, with a number behind the name where it is taken: no file is
 * ever written over. null when the folder would lie outside the workspace. Rejects with the error of the file system.
 */
export async function writeCopy(
  { folder, name }: { readonly folder: FilePath; readonly name: string },
  bytes: Uint8Array,
  folders: readonly FilePath[],
): Promise<FilePath | null> {
  if (!folders.includes(folder) && fileInside(folders, folder) === null) return null;
  mkdirSync(folder, { recursive: true });
  if (!folders.includes(folder) && fileInside(folders, folder) === null) return null;
  for (let number = 1; number <= mostNames; number += 1) {
    const path = join(folder, numbered(name, number)) as FilePath;
    if (await writeNew(path, bytes)) return path;
  }
  throw Object.assign(new Error('Every name is taken'), { code: 'EEXIST', syscall: 'open' });
}

async function writeNew(path: FilePath, bytes: Uint8Array): Promise<boolean> {
  const file = await open(path, 'wx').catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return null;
    throw cause;
  });
  if (file === null) return false;
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (cause) {
    await rm(path, { force: true });
    throw cause;
  } finally {
    await file.close();
  }
  return true;
}

/** Its name, and from the second on with the number: `Pakbon 42 (2).pdf`. */
function numbered(name: string, number: number): string {
  if (number === 1) return name;
  const ending = extname(name);
  return `${basename(name, ending)} (${number})${ending}`;
}

/** `gone`: the copy is not there any more, which is what was asked. `changed`: somebody worked in it, and it stays. */
export type TakenBack = 'moved' | 'gone' | 'changed';

/** Moves a copy of ours out of the dossier's folder, into a folder of our own. */
export async function takeCopyBack({ path, hash }: KeptCopy, into: string): Promise<TakenBack> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 'gone';
  if (!found.isFile() || found.size > defaultLimits.bytes) return 'changed';
  if (contentHash(await readFile(path)) !== hash) return 'changed';
  await mkdir(into, { recursive: true });
  await copyFile(path, join(into, basename(path)));
  await rm(path);
  return 'moved';
}
