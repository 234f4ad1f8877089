import type { Bilingual } from '../domain/bilingual.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { ProcessOverview } from '../domain/process-overview.ts';

/** Where the process gets stuck, with the words for checks and dossier types. */
export interface OverviewView extends ProcessOverview {
  /** null before the first run; then nothing is counted. */
  readonly asOf: LocalDate | null;
  readonly checks: Readonly<Record<string, Bilingual>>;
  readonly types: Readonly<Record<string, Bilingual>>;
}
