import { type DossierId, keyToldApart } from '../domain/dossier.ts';
import type { DossierType, FieldDefinition } from '../domain/dossier-type.ts';
import type { FieldName } from '../domain/field-name.ts';
import { comparisonKey, type FieldValue, identifierKey } from '../domain/field-value.ts';
import type { Register, RegisterRow, SourceDocument } from '../domain/recognised.ts';
import { dossierIdIn } from '../domain/secret-fields.ts';
import type { Steps } from '../domain/steps.ts';
import { withoutLeadingZeros } from './identifier-forms.ts';
import { partyWords } from './party-name.ts';

/** A dossier as linking knows it: the numbers it goes by and what else speaks for it. */
export interface DossierEntry {
  readonly id: DossierId;
  /** Who it is of, where another dossier has the same key and only that tells them apart. */
  readonly apart?: string | undefined;
  /** The key as the first register row or document writes it, upper case. */
  readonly keyTexts: Set<string>;
  readonly parties: string[][];
  /** Comparison keys of amounts, IBANs and party numbers that support a match. */
  readonly support: Set<string>;
}

/** A number under which a dossier is found. */
export interface Named {
  readonly entry: DossierEntry;
  readonly isKey: boolean;
  /** Document field that states it; null for the key of a type that no document states. */
  readonly field: FieldName | null;
}

/** Every dossier of one type, findable by number. Built once; looking up costs one step whatever the size. */
export interface TypeIndex {
  readonly type: DossierType;
  readonly entries: Map<DossierId, DossierEntry>;
  readonly names: Map<string, Named[]>;
  /** The same by number without leading zeros. */
  readonly zeroless: Map<string, Named[]>;
  readonly byAmount: Map<string, DossierEntry[]>;
  /** How many keys of digits only have this length: how likely a number in a text is one by chance. */
  readonly keyLengths: Map<number, number>;
}

/** Document fields that name one case; a customer number or IBAN names a party. */
export const caseFields: readonly FieldName[] = [
  'dossierKey',
  'orderNumber',
  'contractNumber',
  'deliveryNoteNumber',
  'invoiceNumber',
  'paymentReference',
];

/** Document fields that name a party. */
export const ofParty: readonly FieldName[] = [
  'iban',
  'sellerVatId',
  'sellerKvk',
  'supplierNumber',
  'customerNumber',
];

/** An index without dossiers. */
export function emptyIndex(type: DossierType): TypeIndex {
  return {
    type,
    entries: new Map(),
    names: new Map(),
    zeroless: new Map(),
    byAmount: new Map(),
    keyLengths: new Map(),
  };
}

/** Indexes the rows of every register of the type. Rows without a readable key have no dossier. */
export function* indexRegisters(type: DossierType, registers: readonly Register[]): Steps<TypeIndex> {
  const index = emptyIndex(type);
  for (const register of registers) {
    if (register.role.kind !== 'dossiers' || register.role.type !== type.id) continue;
    for (const row of register.rows) {
      indexRow(index, row);
      yield;
    }
  }
  return index;
}

/** Adds a dossier by its key alone; answers the entry, also when it was there. `null` when the key holds no letter or digit. */
export function addDossier(index: TypeIndex, keyText: string, apart?: string): DossierEntry | null {
  const key = identifierKey(keyText);
  if (key === '') return null;
  const id = dossierIdIn(index.type, keyToldApart(key, apart));
  const known = index.entries.get(id);
  if (known) {
    known.keyTexts.add(keyText.toUpperCase());
    return known;
  }
  const entry: DossierEntry = {
    id,
    apart,
    keyTexts: new Set([keyText.toUpperCase()]),
    parties: [],
    support: new Set(),
  };
  index.entries.set(id, entry);
  const definition = index.type.fields.find((field) => field.id === index.type.key);
  addName(index, key, { entry, isKey: true, field: definition?.inDocuments?.field ?? null });
  if (/^\d+$/.test(key)) index.keyLengths.set(key.length, (index.keyLengths.get(key.length) ?? 0) + 1);
  return entry;
}

/** Lets the sender of a document speak for the dossier that it made. */
export function addSender(entry: DossierEntry, { recognised }: SourceDocument): void {
  for (const field of ofParty) {
    const reading = recognised.fields[field];
    if (reading?.state === 'read') entry.support.add(`${field} ${comparisonKey(reading.value)}`);
  }
  const name = recognised.fields.sellerName;
  if (name?.state === 'read') entry.parties.push([...partyWords(textOf(name.value))]);
}

function indexRow(index: TypeIndex, row: RegisterRow): void {
  const key = row.fields[index.type.key];
  if (key?.state !== 'read') return;
  const entry = addDossier(index, textOf(key.value), row.apart);
  if (entry === null) return;
  for (const field of index.type.fields) {
    const reading = row.fields[field.id];
    if (reading?.state === 'read') indexValue(index, entry, field, reading.value);
  }
}

function indexValue(index: TypeIndex, entry: DossierEntry, field: FieldDefinition, value: FieldValue): void {
  if (field.id === index.type.key) return;
  const stated = field.inDocuments?.field ?? null;
  if (field.id === index.type.party) entry.parties.push([...partyWords(textOf(value))]);
  if (stated !== null && (field.kind === 'amount' || field.kind === 'identifier')) {
    entry.support.add(`${stated} ${comparisonKey(value)}`);
  }
  if (field.id === index.type.amount && value.kind === 'amount' && value.amount.minor !== 0) {
    push(index.byAmount, comparisonKey(value), entry);
  }
  const key = identifierKey(textOf(value));
  if (field.kind === 'identifier' && stated !== null && caseFields.includes(stated) && key !== '') {
    addName(index, key, { entry, isKey: false, field: stated });
  }
}

function addName(index: TypeIndex, key: string, named: Named): void {
  const same = index.names
    .get(key)
    ?.some((other) => other.entry === named.entry && other.field === named.field);
  if (same) return;
  push(index.names, key, named);
  push(index.zeroless, withoutLeadingZeros(key), named);
}

function push<T>(table: Map<string, T[]>, key: string, value: T): void {
  const list = table.get(key);
  if (list) list.push(value);
  else table.set(key, [value]);
}

/** The text of an identifier or text value; other kinds as the contracts write them. */
function textOf(value: FieldValue): string {
  return value.kind === 'identifier' || value.kind === 'text' ? value.text : comparisonKey(value);
}
