import type { DocumentType } from '#shared/domain/document-type.ts';
import {
  type Dossier,
  type DossierDocument,
  dossierId,
  type FieldSource,
  type LinkCertainty,
} from '#shared/domain/dossier.ts';
import type { Evidence, FilePath } from '#shared/domain/evidence.ts';
import { canonicalText, type FieldValue, identifierKey } from '#shared/domain/field-value.ts';
import type { ContentHash, ReadStatus } from '#shared/domain/file-reading.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { euro, parseCurrencyCode, parseDecimal } from '#shared/domain/money.ts';
import type { UnreadableReason } from '#shared/domain/reading.ts';
import type { DocumentId } from '#shared/domain/recognised.ts';

const registerFile = 'C:/werk/Orderoverzicht.xlsx' as FilePath;

/** A cell of the register; column 1 is the key. */
export function cellAt(row = 5, column = 1): Extract<Evidence, { kind: 'cell' }> {
  return { kind: 'cell', file: registerFile, sheet: 'Orders', row, column };
}

/** `€ 1.234,56` as `amount('1234.56')`. */
export function amount(decimal: string, currency = 'EUR'): FieldValue {
  const money = parseDecimal(decimal, parseCurrencyCode(currency) ?? euro);
  if (money === null) throw new Error(`Not an amount: ${decimal}`);
  return { kind: 'amount', amount: money };
}

export function date(iso: string): FieldValue & { readonly kind: 'date' } {
  const day = parseIsoDate(iso);
  if (day === null) throw new Error(`Not a day: ${iso}`);
  return { kind: 'date', date: day };
}

export function number(text: string): FieldValue {
  return { kind: 'identifier', text };
}

/** The register states this value. */
export function cell(value: FieldValue, row = 5): FieldSource {
  return {
    origin: { kind: 'register' },
    how: 'cell',
    reading: { state: 'read', value, raw: canonicalText(value), confidence: 1, at: cellAt(row, 3) },
  };
}

export function emptyCell(): FieldSource {
  return {
    origin: { kind: 'register' },
    how: 'cell',
    reading: { state: 'absent', searched: [cellAt(5, 3)] },
  };
}

/** No register has a column for it. */
export function noColumn(): FieldSource {
  return {
    origin: { kind: 'register' },
    how: 'cell',
    reading: { state: 'absent', searched: [{ kind: 'file', file: registerFile }] },
  };
}

/** The register holds something that gives no value. */
export function puzzlingCell(raw = '1.234', reason: UnreadableReason = 'ambiguous-amount'): FieldSource {
  return {
    origin: { kind: 'register' },
    how: 'cell',
    reading: { state: 'unreadable', reason, raw, at: cellAt(5, 3) },
  };
}

/** A document states this value. */
export function stated(document: DossierDocument, value: FieldValue): FieldSource {
  return {
    origin: { kind: 'document', document: document.id, documentType: document.type ?? 'other' },
    how: 'label',
    reading: {
      state: 'read',
      value,
      raw: canonicalText(value),
      confidence: 0.9,
      at: { kind: 'page', file: document.file, page: 1, box: [10, 10, 60, 20] },
    },
  };
}

/** A document was looked at, and does not state it. */
export function silent(document: DossierDocument): FieldSource {
  return {
    origin: { kind: 'document', document: document.id, documentType: document.type ?? 'other' },
    how: 'label',
    reading: { state: 'absent', searched: [{ kind: 'file', file: document.file }] },
  };
}

/** A document that could not be read can't state it. */
export function closed(document: DossierDocument): FieldSource {
  return {
    origin: { kind: 'document', document: document.id, documentType: document.type ?? 'other' },
    how: 'label',
    reading: {
      state: 'unreadable',
      reason: 'file-unreadable',
      raw: '',
      at: { kind: 'file', file: document.file },
    },
  };
}

/** A document in a dossier: readable and certainly linked, unless the test says otherwise. */
export function aDocument(
  type: DocumentType | null,
  said: { readonly name?: string; readonly status?: ReadStatus; readonly link?: LinkCertainty } = {},
): DossierDocument {
  const name = said.name ?? `${type ?? 'scan'} 2026-0042.pdf`;
  return {
    id: `id of ${name}` as DocumentId,
    file: `C:/werk/${name}` as FilePath,
    shownPath: name,
    hash: `hash of ${name}` as ContentHash,
    type,
    status: said.status ?? 'text',
    problem: null,
    link: said.link ?? 'certain',
    because: { how: 'field', matched: '2026-0042' },
  };
}

/** The second page of that document, in a file of its own. */
export function secondPageOf(document: DossierDocument): DossierDocument {
  const continues = { document: document.id, file: document.shownPath, pages: { first: 2, last: 2, of: 2 } };
  return { ...aDocument(document.type, { name: 'bladzijde 2.pdf' }), continues };
}

/** What a test says of a dossier; the rest is an order without documents of which only the key is known. */
export interface DossierSaid {
  readonly key?: string;
  readonly type?: string;
  readonly party?: string | null;
  /** Id of the stage; null: the register has no column for it; another reading as it is. */
  readonly stage?: string | null | Dossier['stage'];
  readonly row?: Dossier['row'];
  readonly fields?: Readonly<Record<string, readonly FieldSource[]>>;
  readonly documents?: readonly DossierDocument[];
  readonly lines?: Dossier['lines'];
}

export function aDossier(said: DossierSaid = {}): Dossier {
  const { key = '2026-0042', type = 'order', fields = {}, stage = 'delivered' } = said;
  const sources = { orderNumber: [cell(number(key))], ...fields };
  return {
    id: dossierId(type, identifierKey(key)),
    type,
    key,
    party: said.party === undefined ? 'Voorbeeld B.V.' : said.party,
    stage: stageReading(stage),
    row: said.row === undefined ? cellAt() : said.row,
    fields: Object.fromEntries(Object.entries(sources).map(([id, list]) => [id, { id, sources: list }])),
    documents: said.documents ?? [],
    lines: said.lines ?? [],
  };
}

function stageReading(stage: NonNullable<DossierSaid['stage']> | null): Dossier['stage'] {
  if (stage === null) return { state: 'absent', searched: [{ kind: 'file', file: registerFile }] };
  if (typeof stage !== 'string') return stage;
  return { state: 'read', value: stage, raw: stage, confidence: 1, at: cellAt(5, 9) };
}

/** A status text that no stage knows. */
export const puzzlingStage: Dossier['stage'] = {
  state: 'unreadable',
  reason: 'unknown-word',
  raw: 'on hold',
  at: cellAt(5, 9),
};
