import type { Dossier, DossierDocument, DossierLines } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { LineFieldName, TradeLine } from '#shared/domain/trade-line.ts';
import { expressionValue } from './feel.ts';
import { countedDocuments, isReadable } from './field-values.ts';
import { documentTypeTerm } from './terms.ts';

/** What each field of a line is called in an expression. */
const lineNames: Readonly<Record<LineFieldName, string>> = {
  article: 'artikel',
  gtin: 'ean',
  description: 'omschrijving',
  quantity: 'aantal',
  unit: 'eenheid',
  unitPrice: 'prijs',
  discount: 'korting',
  discountPercent: 'kortingspercentage',
  vatRate: 'btw_tarief',
  amount: 'bedrag',
  orderNumber: 'ordernummer',
};

/** Names of what a line or a document is made of, as they stand behind a dot or between square brackets. */
export const partNames: readonly string[] = [
  ...Object.values(lineNames),
  'nummer',
  'soort',
  'bestand',
  'getekend',
];

type Part = Readonly<Record<string, unknown>>;

/** The documents that count and were read: kind, file, whether digitally signed, and each field of the type as it stands there. */
export function documentParts(dossier: Dossier, type: DossierType): readonly Part[] {
  return countedDocuments(dossier)
    .filter(isReadable)
    .map((document) => ({
      ...fieldsOn(dossier, type, document),
      soort: kindOf(document),
      bestand: document.shownPath,
      getekend: (document.signatures ?? []).length > 0,
    }));
}

/** Every line of the register and of the documents that count. What a line does not state readably is left out of it. */
export function lineParts(dossier: Dossier): readonly Part[] {
  const documents = new Map(countedDocuments(dossier).map((document) => [document.id, document]));
  return dossier.lines.flatMap(({ origin, lines }: DossierLines) => {
    const document = origin.kind === 'document' ? documents.get(origin.document) : undefined;
    if (origin.kind === 'document' && document === undefined) return [];
    const place = document
      ? { soort: kindOf(document), bestand: document.shownPath }
      : { soort: 'overzicht', bestand: '' };
    return lines.map((line) => ({ ...partsOf(line), ...place, nummer: line.position }));
  });
}

/** The currencies in which lines state amounts. */
export function lineCurrencies(dossier: Dossier): readonly string[] {
  return dossier.lines.flatMap(({ lines }) =>
    lines.flatMap(({ fields }) =>
      Object.values(fields).flatMap((reading) =>
        reading.state === 'read' && reading.value.kind === 'amount' ? [reading.value.amount.currency] : [],
      ),
    ),
  );
}

function partsOf({ fields }: TradeLine): Part {
  const read = Object.entries(fields).flatMap(([field, reading]) =>
    reading.state === 'read' ? [[lineNames[field as LineFieldName], expressionValue(reading.value)]] : [],
  );
  return Object.fromEntries(read);
}

function fieldsOn(dossier: Dossier, type: DossierType, { id }: DossierDocument): Part {
  const stated = type.fields.flatMap((field) =>
    (dossier.fields[field.id]?.sources ?? []).flatMap(({ origin, reading }) =>
      origin.kind === 'document' && origin.document === id && reading.state === 'read'
        ? [[field.name, expressionValue(reading.value)] as const]
        : [],
    ),
  );
  return Object.fromEntries(stated);
}

function kindOf({ type }: DossierDocument): string {
  return type === null ? 'onbekend' : documentTypeTerm(type).nl;
}
