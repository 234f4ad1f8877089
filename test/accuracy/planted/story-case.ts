import type { DocumentType } from '#shared/domain/document-type.ts';
import type { FieldDefinition } from '#shared/domain/dossier-type.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { stories } from '../../rules/dossier-types/stories.ts';
import type { Random } from '../../sample/random.ts';
import { ibanOf } from '../../sample/safe-identifiers.ts';
import { amount, date } from '../../support/a-dossier.ts';
import type { Story } from '../../support/a-story.ts';
import { shippedType } from '../../support/shipped-type.ts';
import type { PlainCase, PlainPaper } from './plain-case.ts';

/** The types whose complete dossiers are told as a story; the other two are made with values of their own. */
export const storyTypes: readonly string[] = Object.keys(stories).filter(
  (id) => id !== 'order' && id !== 'inkoopfactuur',
);

/** A complete dossier of such a type: its story, with the numbers that belong to one dossier made its own. */
export function storyCase(type: string, random: Random, place: number): PlainCase {
  const definition = shippedType(type);
  const told = stories[type]?.complete;
  if (!told) throw new Error(`No story of ${type}`);
  const key = type === 'verkoopfactuur' ? `VF-${String(1000 + place)}` : `${told.key}-${place}`;
  const own = ownValues(random, place);
  const values = Object.fromEntries(
    definition.fields.flatMap((field) => {
      const text = field.id === definition.key ? key : (own[field.id] ?? told.values[field.id]);
      const isTold = field.id === definition.key || field.id in told.values;
      return text === undefined || !isTold || field.id === 'bic' ? [] : [[field.id, valueIn(field, text)]];
    }),
  );
  return { type, key, stage: told.stage, register: values, documents: papersOf(told, values) };
}

/** What no two dossiers share. */
function ownValues(random: Random, place: number): Readonly<Record<string, string>> {
  const number = String(10_000_000 + place * 137 + random.between(0, 99));
  const iban = ibanOf('TEST', String(5_000_000_000 + place * 7919));
  return {
    iban,
    paidFromIban: iban,
    kvk: number,
    partyKvk: number,
    deliveryNoteNumber: `P-${number}`,
    orderNumber: `O-${number}`,
    subject: `onderwerp ${number}`,
    executor: `bus ${number}`,
    article: `A-${number}`,
    customerName: `Voorbeeld ${number} B.V.`,
    customerNumber: number,
    supplierName: `Leverancier ${number} B.V.`,
    partyName: `Partij ${number} B.V.`,
  };
}

function papersOf(
  { documents = [], lines = {} }: Story,
  values: PlainCase['register'],
): readonly PlainPaper[] {
  return documents.map((type: DocumentType) => {
    const said = lines[type];
    return { type, values, ...(said ? { lines: said } : {}) };
  });
}

function valueIn({ kind }: FieldDefinition, text: string): FieldValue {
  if (kind === 'amount') return amount(text);
  if (kind === 'date') return date(text);
  return kind === 'number' ? { kind, number: Number(text) } : { kind, text };
}
