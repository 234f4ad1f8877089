import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Puts a file in its place as a whole: who reads it meanwhile sees the old one or the new one. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.new`;
  await writeFile(beside, bytes);
  await rename(beside, path);
}

/** Lets `make` fill a new folder and puts it in the place of `name` below `parent`. When it fails, the old one stays. */
export async function replaceFolder(
  parent: string,
  name: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const fresh = join(parent, '.new', name);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await make(fresh);
  await rm(join(parent, name), { recursive: true, force: true });
  await rename(fresh, join(parent, name));
}
