import type { Bilingual } from '../domain/bilingual.ts';
import type { DossierId } from '../domain/dossier.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { ItemId } from '../domain/open-item.ts';
import type { ProcessOverview } from '../domain/process-overview.ts';
import type { Severity } from '../domain/severity.ts';

/** An item behind a figure, also one that is settled by now. */
export interface BehindLine {
  readonly item: ItemId;
  readonly dossier: DossierId | null;
  readonly dossierKey: string | null;
  readonly party: string | null;
  readonly severity: Severity;
  readonly what: Bilingual;
  readonly isOpen: boolean;
}

/** Where the process gets stuck, with the words for checks and dossier types. */
export interface OverviewView extends ProcessOverview {
  /** null before the first run; then nothing is counted. */
  readonly asOf: LocalDate | null;
  readonly checks: Readonly<Record<string, Bilingual>>;
  readonly types: Readonly<Record<string, Bilingual>>;
}
