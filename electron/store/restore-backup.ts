import { copyFileSync, renameSync, rmSync } from 'node:fs';
import type { Backup } from './backups.ts';
import { setAside } from './set-aside.ts';

/**
 * Puts a backup in the place of a database that nobody has open; what stood there is set aside as
 * `<path>.before-restore-<n>`, and its path is returned. Throws the error of the file system; a backup that could not be copied as a
 * whole has then taken nothing's place.
 */
export function restoreBackup(path: string, backup: Backup): string {
  const copy = `${path}.restoring`;
  try {
    copyFileSync(backup.path, copy);
    const aside = setAside(path, 'before-restore');
    renameSync(copy, path);
    return aside;
  } catch (cause) {
    rmSync(copy, { force: true });
    throw cause;
  }
}
