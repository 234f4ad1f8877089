import type { XmlElement } from '../../domain/content.ts';
import { elementsAt, firstIn, type XmlValue } from './xml-path.ts';

/** Categories of EN 16931 in which no VAT is charged. */
const untaxed: ReadonlySet<string> = new Set(['AE', 'K', 'G', 'E', 'O', 'Z']);

/** Why a part of the invoice is without VAT: in words, else in code, else by its category alone; null where all of it is taxed. */
export function ublVatReason(root: XmlElement): XmlValue | null {
  const categories = elementsAt(root, 'TaxTotal/TaxSubtotal/TaxCategory');
  return reasonOf(categories, ['TaxExemptionReason', 'TaxExemptionReasonCode'], 'ID');
}

/** The same for a cross-industry invoice. */
export function ciiVatReason(root: XmlElement, taxes: string): XmlValue | null {
  return reasonOf(elementsAt(root, taxes), ['ExemptionReason', 'ExemptionReasonCode'], 'CategoryCode');
}

/** A part that says no reason comes before one that does: what is missing has to show. */
function reasonOf(taxes: readonly XmlValue[], reasons: readonly string[], category: string): XmlValue | null {
  const found = taxes.flatMap((tax) => {
    const code = firstIn(tax, category);
    const reason = firstIn(tax, ...reasons);
    if (!code || !untaxed.has(code.text)) return reason ? [{ value: reason, isBare: false }] : [];
    return [{ value: reason ?? code, isBare: reason === null }];
  });
  return (found.find(({ isBare }) => isBare) ?? found[0])?.value ?? null;
}
