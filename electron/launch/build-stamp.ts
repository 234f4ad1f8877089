import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Part } from './build-parts.ts';

/** Hash of the inputs from which the part in `dist` was built; null when it is not there or not whole. */
export async function readStamp(dist: string, part: Part): Promise<string | null> {
  const file = stampFile(dist, part);
  if (!existsSync(file) || !existsSync(join(dist, part.output))) return null;
  return readFile(file, 'utf8');
}

/** Remembers from which inputs the part was built. Written last, so that a build cut short counts as none. */
export async function writeStamp(dist: string, part: Part, hash: string): Promise<void> {
  await mkdir(join(dist, '.stamps'), { recursive: true });
  await writeFile(stampFile(dist, part), hash);
}

function stampFile(dist: string, part: Part): string {
  return join(dist, '.stamps', part.name);
}
