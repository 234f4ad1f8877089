import { existsSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Notes beside a database that something in it could not be read: the next start checks every page of it, which takes too long to do at
 * each start.
 */
export function noteSuspect(path: string): void {
  try {
    writeFileSync(suspectPath(path), '');
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
  }
}

/** Whether that was noted. */
export function isSuspect(path: string): boolean {
  return existsSync(suspectPath(path));
}

/** Takes the note away: the database was checked, or another one has taken its place. */
export function clearSuspect(path: string): void {
  rmSync(suspectPath(path), { force: true });
}

function suspectPath(path: string): string {
  return `${path}.suspect`;
}
