import { existsSync, renameSync } from 'node:fs';

/**
 * Moves a database and its log out of the way as `<path>.corrupt-1` (or `.before-restore-1`), or the next free
 * number, and returns that path. Nothing is deleted: what is in it can still be looked at.
 */
export function setAside(path: string, why: 'corrupt' | 'before-restore' = 'corrupt'): string {
  let number = 1;
  while (existsSync(`${path}.${why}-${number}`)) number += 1;
  const target = `${path}.${why}-${number}`;
  for (const suffix of ['', '-wal', '-shm', '-journal']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, target + suffix);
  }
  return target;
}
