import { copyFileSync } from 'node:fs';
import type { Backup } from './backups.ts';
import { setAside } from './set-aside.ts';

/**
 * Puts a backup in the place of a database that nobody has open; what stood there is set aside as
 * `<path>.before-restore-<n>`, and its path is returned. Throws the error of the file system.
 */
export function restoreBackup(path: string, backup: Backup): string {
  const aside = setAside(path, 'before-restore');
  copyFileSync(backup.path, path);
  return aside;
}
