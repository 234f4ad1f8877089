import type { Bilingual } from '../domain/bilingual.ts';
import type { DossierId } from '../domain/dossier.ts';
import type { FilePath } from '../domain/evidence.ts';
import type { LocalDate } from '../domain/local-date.ts';

/** What the program keeps on this computer, where, and how much. */
export interface StorageView {
  /** Everything below it is the program's own. */
  readonly folder: FilePath;
  readonly workspaces: readonly StoredWorkspace[];
  /** What does not belong to one workspace. */
  readonly rest: readonly StoredPart[];
  /** Dossiers of the open workspace that need no longer be kept. */
  readonly expired: readonly ExpiredDossier[];
}

export interface StoredWorkspace {
  /** Name of its state, without ending. */
  readonly id: string;
  /** Folders it reads; null when the program no longer knows them. */
  readonly folders: readonly FilePath[] | null;
  readonly isOpen: boolean;
  /** Of everything that is kept of it, backups and copies that were set aside included. */
  readonly bytes: number;
  readonly files: number;
}

export interface StoredPart {
  readonly kind: 'settings' | 'logs' | 'own-types' | 'sample' | 'other';
  readonly path: FilePath;
  readonly bytes: number;
}

/** A dossier that was kept long enough. */
export interface ExpiredDossier {
  readonly id: DossierId;
  readonly key: string;
  readonly party: string | null;
  readonly typeTitle: Bilingual;
  /** Day of the last thing known of it. */
  readonly last: LocalDate;
  readonly keptUntil: LocalDate;
  /** Years, counted from what, and where that is said. */
  readonly years: number;
  readonly from: Bilingual;
  readonly source: string | null;
  /** Files or rows still speak of it: what is deleted here comes back with the next check, as long as they stand there. */
  readonly inSources: boolean;
}
