import type { Generated } from 'kysely';

/** The tables as the newest migration leaves them. Days are `YYYY-MM-DD`, moments ISO 8601 without zone. */
export interface Tables {
  readonly items: ItemRow;
  readonly history: HistoryRow;
  readonly runs: RunRow;
  readonly dossiers: DossierRow;
  readonly register_values: RegisterValuesRow;
  readonly closed_dossiers: ClosedDossierRow;
  readonly links: LinkRow;
  readonly file_stamps: FileStampRow;
  readonly read_cache: ReadCacheRow;
  readonly settings: SettingRow;
  readonly search_subjects: SearchSubjectRow;
  readonly search_terms: { term: string; id: number };
  readonly dossier_documents: { hash: string; dossier: string };
  readonly pins: PinRow;
  readonly kept_files: KeptFileRow;
  readonly set_aside: SetAsideRow;
}

/** What an item is now; `finding` is JSON, the other columns are there to select and sort on. */
export interface ItemRow {
  id: string;
  dossier: string | null;
  check_use: string;
  class: string;
  severity: string;
  owner: string;
  status: string;
  since: string;
  last_found: string;
  due: string | null;
  not_rechecked_since: string | null;
  not_rechecked_reason: string | null;
  because: string | null;
  note: string;
  answer: string;
  expected_by: string | null;
  /** JSON: waiting, rest, assignment, next step, clock, task. */
  life: string;
  finding: string;
}

/** Append-only: the database itself refuses a change or removal. */
export interface HistoryRow {
  number: Generated<number>;
  step: number;
  at: string;
  who: string;
  kind: string;
  item: string | null;
  dossier: string | null;
  document: string | null;
  run: number | null;
  /** JSON. */
  before: string | null;
  after: string | null;
  why: string | null;
  undoes: number | null;
  /** JSON. */
  source: string | null;
  /** JSON. */
  setting: string | null;
  /** JSON. */
  details: string | null;
}

interface RunRow {
  number: Generated<number>;
  as_of: string;
  started_at: string;
  ended_at: string | null;
  outcome: string | null;
  /** JSON, kept for the last run only. */
  overview: string | null;
}

/** The evaluation is JSON. */
export interface DossierRow {
  id: string;
  fingerprint: string;
  as_of: string;
  /** Deflated JSON; JSON where an older version of the program wrote it. */
  dossier: string | Uint8Array;
  evaluation: string;
  /** JSON. */
  listed: string | null;
  /** JSON for the next run, see `known-dossier.ts`. */
  known: string | null;
}

interface RegisterValuesRow {
  dossier: string;
  /** JSON. */
  field_values: string;
}

export interface ClosedDossierRow {
  dossier: string;
  at: string;
  who: string;
  /** JSON. */
  seal: string;
}

interface LinkRow {
  document: string;
  dossier: string;
  how: string;
  matched: string;
  at: string;
  who: string;
}

interface FileStampRow {
  path: string;
  size: number;
  mtime_ms: number;
  hash: string;
}

export interface ReadCacheRow {
  hash: string;
  reader_version: number;
  at: string;
  /** JSON. */
  reading: string;
  recognised: string | null;
  /** Packed and deflated. */
  content: Uint8Array | null;
}

interface SearchSubjectRow {
  id: number;
  kind: string;
  ref: string;
  dossier: string | null;
  /** JSON. */
  parts: string;
}

interface KeptFileRow {
  document: string;
  dossier: string;
  path: string;
  hash: string;
  at: string;
  who: string;
}

interface SetAsideRow {
  document: string;
  at: string;
  who: string;
}

interface SettingRow {
  key: string;
  value: string;
}

/** `sheet` is empty for a document; `pin` is JSON. */
interface PinRow {
  kind: string;
  file_pattern: string;
  sheet: string;
  pin: string;
  at: string;
  who: string;
}
