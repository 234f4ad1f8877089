import type { Paper, PaperKind, Party } from '../sample-types.ts';
import { groupedIban } from '../written.ts';

/** Title of a document in Dutch, in capitals. */
export const dutchTitles: Readonly<Record<PaperKind, string>> = {
  order: 'INKOOPORDER',
  'order-confirmation': 'ORDERBEVESTIGING',
  'delivery-note': 'PAKBON',
  'proof-of-delivery': 'AFLEVERBON',
  invoice: 'FACTUUR',
  'credit-note': 'CREDITFACTUUR',
};

/** Name and address as they stand in the window of an envelope. */
export function addressLines(party: Party): readonly string[] {
  return [party.name, party.street, `${party.postcode}  ${party.city}`];
}

/** The registrations that a company prints below its letters. */
export function registrationLines(party: Party): readonly string[] {
  return [
    `KvK-nummer: ${party.kvk}`,
    `Btw-nummer: ${party.vatId}`,
    `IBAN: ${groupedIban(party.iban)}`,
    `BIC: ${party.bic}`,
  ];
}

/** Pairs of label and value without the ones that have no value. */
export function present(
  pairs: readonly (readonly [label: string, value: string | null])[],
): readonly (readonly [label: string, value: string])[] {
  return pairs.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]));
}

/** Whether the paper asks for money, so that payment details belong on it. */
export function asksForPayment(paper: Paper): boolean {
  return paper.kind === 'invoice';
}
