import type { Header } from './find-header.ts';
import { headerKey } from './header-key.ts';

const dutch =
  /datum|bedrag|klant|leveranc|crediteur|debiteur|factuur|bestel|opdracht|naam|btw|totaal|afdeling|omschrijving|opmerking|vervalt|betaa|relatie|openstaand|plaats|dagboek|valuta|periode|nummer/;
const other =
  /invoice|customer|supplier|vendor|amount|total|delivery|payment|name|due|vat|currency|department|description|remark|date$|^date|rechnung|kunde|betrag|facture|montant|client/;

/** Whether the headers are Dutch: more of them hold a Dutch word than a foreign one. Decides day-first only where no date does. */
export function areDutch(headers: readonly Header[]): boolean {
  const keys = headers.map((header) => headerKey(header.text));
  const dutchOnes = keys.filter((key) => dutch.test(key)).length;
  const others = keys.filter((key) => !dutch.test(key) && other.test(key)).length;
  return dutchOnes > others;
}
