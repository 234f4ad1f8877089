import type { LocalDate } from '../domain/local-date.ts';

/** Backups of the open workspace, newest first. */
export interface BackupsView {
  /** Days of which one is kept. */
  readonly kept: number;
  readonly backups: readonly BackupView[];
}

interface BackupView {
  readonly day: LocalDate;
  readonly bytes: number;
  /** Lines of the history that came after it and are lost by going back to it; null when it can't be read. */
  readonly later: number | null;
}

/** A damaged database was set aside when the workspace was opened. */
export interface SetAsideView {
  /** Where it is now. */
  readonly path: string;
  /** Day of the backup that took its place; null: everything that can be is made again from the folders. */
  readonly restoredFrom: LocalDate | null;
}
