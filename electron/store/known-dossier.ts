import type { Dossier, DossierId } from '#shared/domain/dossier.ts';
import type { Evaluation } from '#shared/domain/finding.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { DocumentId, Vouching } from '#shared/domain/recognised.ts';
import { unpackEvaluation } from './pack-evaluation.ts';

/** What was found where a value of the register was looked for on the pages of a document. */
export interface VouchedValue {
  readonly document: DocumentId;
  readonly field: string;
  readonly vouching: Vouching;
}

/** A dossier as the run before left it, for the next run: without its evidence. */
export interface KnownDossier {
  readonly fingerprint: string;
  readonly asOf: LocalDate;
  readonly evaluation: Evaluation;
  readonly dossier: Pick<Dossier, 'id' | 'type' | 'stage' | 'row'>;
  /** With these answers the same evidence makes the same dossier again; null: not told, so pages are to be looked at. */
  readonly vouched: readonly VouchedValue[] | null;
}

/** What is stored of a dossier beside its evaluation. */
export function packKnown({ type, stage, row }: Dossier, vouched: KnownDossier['vouched']): string {
  return JSON.stringify({ type, stage, row, vouched });
}

/** A row of the table, without the dossier itself. */
export interface KnownRow {
  readonly id: string;
  readonly fingerprint: string;
  readonly as_of: string;
  readonly evaluation: string;
  readonly known: string | null;
}

/** What `packKnown` stored, with the evaluation beside it; null when it can't be read any more. */
export function fromKnownRow(row: KnownRow): KnownDossier | null {
  const id = row.id as DossierId;
  const evaluation = unpackEvaluation(id, row.evaluation);
  const known = parse(row.known);
  if (evaluation === null || known === null) return null;
  const { type, stage, row: place, vouched } = known;
  const dossier = { id, type, stage, row: place };
  return { fingerprint: row.fingerprint, asOf: row.as_of as LocalDate, evaluation, dossier, vouched };
}

type Packed = Pick<Dossier, 'type' | 'stage' | 'row'> & Pick<KnownDossier, 'vouched'>;

function parse(text: string | null): Packed | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    const isKnown =
      typeof value === 'object' && value !== null && 'type' in value && 'stage' in value && 'row' in value;
    return isKnown ? (value as unknown as Packed) : null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
