import type { DossierType } from '../domain/dossier-type.ts';
import type { FieldName } from '../domain/field-name.ts';
import { identifierKey } from '../domain/field-value.ts';
import type { SourceDocument } from '../domain/recognised.ts';
import {
  addDossier,
  addSender,
  caseFields,
  type DossierEntry,
  emptyIndex,
  type TypeIndex,
} from './dossier-index.ts';
import { isTellingName } from './identifier-forms.ts';
import { type OwnCompany, type Side, sideOf } from './own-company.ts';
import { type PathName, pathNames } from './path-names.ts';
import { sendersApart } from './senders-apart.ts';
import { typeByDocument } from './type-by-document.ts';

/** Dossiers formed from documents alone, findable like those of a register. */
export interface FormedDossiers {
  readonly indexes: readonly TypeIndex[];
  /** Entry to the key as the documents write it most often. */
  readonly keys: ReadonlyMap<DossierEntry, string>;
}

const leastConfidence = 0.6;

/**
 * Forms dossiers where no register says which there are: by the order number that documents state (one that nobody repeats
 * only outside the folder of another), then by the invoice number, else by a folder name that the documents in it repeat.
 */
export function formDossiers(
  documents: readonly SourceDocument[],
  types: readonly DossierType[],
  own: OwnCompany | null,
): FormedDossiers {
  const indexes = types.map(emptyIndex);
  const spellings = new Map<DossierEntry, Map<string, number>>();
  const senders = sendersApart(documents, (document) => statedNumber(document, 'invoiceNumber'));
  const form = (index: TypeIndex, text: string, document?: SourceDocument) => {
    const apart = document && index.type.keyApart ? senders.get(document) : undefined;
    const entry = addDossier(index, text, apart);
    if (entry === null) return;
    if (document && apart !== undefined) addSender(entry, document);
    const counts = spellings.get(entry) ?? new Map<string, number>();
    spellings.set(entry, counts.set(text, (counts.get(text) ?? 0) + 1));
  };
  const formByField = formByNumber(indexes, (document) => sideOf(document, own), form);
  const isLone = loneInvoiceTest(documents);
  const isShared = sharedNumberTest(documents);
  const others = documents.filter((document) => !isLone(document));
  const alone = others.filter((document) => !isShared(document) || !formByField(document, sharedFields));
  const unformed = alone.filter(
    (document) => liesWithFormed(document, indexes) || !formByField(document, sharedFields),
  );
  const rest = [...unformed, ...documents.filter(isLone)];
  const outside = rest.filter((document) => !liesWithFormed(document, indexes));
  const unnumbered = outside.filter((document) => !formByField(document, ['invoiceNumber']));
  const first = indexes[0];
  if (first) for (const text of repeatedFolders(unnumbered)) form(first, text);
  return { indexes, keys: new Map([...spellings].map(([entry, counts]) => [entry, mostWritten(counts)])) };
}

/** An invoice whose order number neither another kind of document nor its own folder repeats is a case by itself. */
function loneInvoiceTest(documents: readonly SourceDocument[]): (document: SourceDocument) => boolean {
  const elsewhere = new Set<string>();
  for (const document of documents) {
    const number = statedNumber(document, 'orderNumber');
    if (number !== null && !isInvoice(document)) elsewhere.add(identifierKey(number));
  }
  return (document) => {
    const number = statedNumber(document, 'orderNumber');
    if (!isInvoice(document) || number === null) return false;
    const key = identifierKey(number);
    return !elsewhere.has(key) && !foldersOf(document).some((name) => name.key === key);
  };
}

function isInvoice(document: SourceDocument): boolean {
  const kind = document.recognised.type?.type;
  return kind === 'invoice' || kind === 'credit-note';
}

/** A number that two documents state, or that a document's own folder repeats, names the case; a customer's own order number does neither. */
function sharedNumberTest(documents: readonly SourceDocument[]): (document: SourceDocument) => boolean {
  const counts = new Map<string, number>();
  const keysOf = (document: SourceDocument) =>
    sharedFields.flatMap((field) => {
      const number = statedNumber(document, field);
      return number === null ? [] : [identifierKey(number)];
    });
  for (const document of documents) {
    for (const key of new Set(keysOf(document))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (document) => {
    const folders = new Set(foldersOf(document).map((name) => name.key));
    return keysOf(document).some((key) => (counts.get(key) ?? 0) >= 2 || folders.has(key));
  };
}

/** Numbers that several documents of one case share; an invoice number is the invoice's own. */
const sharedFields: readonly FieldName[] = caseFields.filter(
  (field) => field !== 'invoiceNumber' && field !== 'paymentReference',
);

/** Makes a dossier by the first of these fields that can name one; answers whether it did. */
type FormByField = (document: SourceDocument, fields: readonly FieldName[]) => boolean;

function formByNumber(
  indexes: readonly TypeIndex[],
  side: (document: SourceDocument) => Side,
  form: (index: TypeIndex, text: string, document?: SourceDocument) => void,
): FormByField {
  return (document, fields) => {
    for (const field of fields) {
      const text = statedNumber(document, field);
      const index = typeByDocument(indexes, field, document, side(document));
      if (text === null || index === undefined) continue;
      form(index, text, field === 'invoiceNumber' ? document : undefined);
      return true;
    }
    return false;
  };
}

function statedNumber(document: SourceDocument, field: FieldName): string | null {
  const reading = document.recognised.fields[field];
  if (reading?.state !== 'read' || reading.confidence < leastConfidence) return null;
  if (reading.value.kind !== 'identifier' || !/\d/.test(reading.value.text)) return null;
  return reading.value.text;
}

function liesWithFormed(document: SourceDocument, indexes: readonly TypeIndex[]): boolean {
  return foldersOf(document).some((name) => indexes.some((index) => index.names.has(name.key)));
}

/** Folder names that the text of at least one document inside repeats as an identifier. */
function repeatedFolders(documents: readonly SourceDocument[]): readonly string[] {
  const repeated = new Set<string>();
  for (const document of documents) {
    const references = new Set(document.recognised.references);
    const fields = Object.values(document.recognised.fields);
    for (const reading of fields) {
      if (reading?.state === 'read' && reading.value.kind === 'identifier') {
        references.add(identifierKey(reading.value.text));
      }
    }
    const name = foldersOf(document).find(({ key }) => references.has(key));
    if (name) repeated.add(name.raw);
  }
  return [...repeated].sort();
}

function foldersOf(document: SourceDocument): readonly PathName[] {
  return pathNames(document.shownPath).filter(
    (name) => name.where === 'folder-name' && !name.cut && isTellingName(name.key),
  );
}

function mostWritten(counts: ReadonlyMap<string, number>): string {
  const [best] = [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}
