import { identifierKey } from '../../domain/field-value.ts';
import type { DocumentLayout } from '../layout/document-layout.ts';
import type { Line } from '../layout/lines.ts';
import { type Span, toSpan, type WordRow } from '../layout/span.ts';
import { foldText } from '../values/fold-text.ts';
import { parseDate } from '../values/parse-date.ts';

/**
 * The invoice that a sentence on a credit note speaks of: `Deze creditfactuur hoort bij factuur V26-0001.` Only behind a word that
 * points at another document, and never the number of the credit note itself.
 */
export function findOriginalInvoice({ lines }: DocumentLayout, own: string | null): Span | null {
  for (const [index, line] of lines.entries()) {
    const row = rowOf(line, index);
    for (let place = 1; place < row.words.length; place += 1) {
      const span = pointsAt(row, place) ? numberBehind(row, place) : null;
      if (span && (own === null || identifierKey(span.text) !== identifierKey(own))) return span;
    }
  }
  return null;
}

function rowOf({ segments, page }: Line, line: number): WordRow {
  return { words: segments.flatMap(({ words }) => words), page, line };
}

const invoiceWord =
  /^(?:factuur|factuurnummer|factuurnr|faktuur|invoice|rechnung|rechnungsnummer|rechnungsnr|facture)[.:]?$/;
const pointer =
  /^(?:bij|op|van|voor|betreft|inzake|onze|uw|oorspronkelijke|originele|gecrediteerde|for|to|of|against|our|your|original|credited|corrected|corrects|zu|zur|der|die|unserer|ihrer|ursprunglichen?|sur|la|de|notre|votre):?$/;

function pointsAt({ words }: WordRow, place: number): boolean {
  const [before, word] = [foldText(words[place - 1]?.text ?? ''), foldText(words[place]?.text ?? '')];
  return invoiceWord.test(word) && pointer.test(before);
}

const numberWord = /^(?:nummer|nr|no|number|n°|nº|:|met|with|mit|avec|num|numero|numéro)[.:]?$/i;

/** The number right behind it, with at most two words between that announce it. */
function numberBehind(row: WordRow, from: number): Span | null {
  for (let place = from + 1; place <= Math.min(from + 3, row.words.length - 1); place += 1) {
    const span = toSpan(row, place, place);
    const text = span.text.replace(/^[("]+|[.,;:)"]+$/g, '');
    if (/\d.*\d/.test(text) && /^[\p{L}\p{N}][\p{L}\p{N}./_-]*$/u.test(text)) {
      return parseDate(text, 'day-first').state === 'not-a-date' || /^\d{8}$/.test(text)
        ? { ...span, text }
        : null;
    }
    if (!numberWord.test(span.text)) return null;
  }
  return null;
}
