import type { DocumentType } from '../../domain/document-type.ts';
import type { FilePath } from '../../domain/evidence.ts';
import { checkBsn, maskBsn } from '../../domain/identifiers/bsn.ts';
import type { CitizenNumber } from '../../domain/recognised.ts';
import type { DocumentLayout } from '../layout/document-layout.ts';
import type { Line } from '../layout/lines.ts';
import { toEvidence, toSpan, type WordRow } from '../layout/span.ts';

/** A number that was found, whole, and what may be kept of it. */
export interface FoundCitizenNumber {
  readonly digits: string;
  readonly kept: CitizenNumber;
}

/**
 * The first citizen service number that can be read on the pages: behind or below its label, and on a copy of an identity document
 * also by itself. Only its last digits are kept. A number of a company passes the same test, and is labelled otherwise.
 */
export function findCitizenNumber(
  { lines }: DocumentLayout,
  type: DocumentType | null,
  file: FilePath,
): FoundCitizenNumber | null {
  for (const [index, line] of lines.entries()) {
    const row = rowOf(line, index);
    const label = row.words.findIndex((_, place) => labelEndsAt(row, place));
    const below = lines[index + 1];
    const found =
      label >= 0
        ? (numberIn(row, label + 1) ??
          (below?.page === line.page ? numberIn(rowOf(below, index + 1), 0) : null))
        : type === 'id-document'
          ? numberIn(row, 0)
          : null;
    if (!found) continue;
    const { digits, span } = found;
    return { digits, kept: { masked: maskBsn(digits), at: toEvidence(span, file), isLabelled: label >= 0 } };
  }
  return null;
}

function rowOf({ segments, page }: Line, line: number): WordRow {
  return { words: segments.flatMap(({ words }) => words), page, line };
}

const label =
  /^(?:bsn|bsn-?(?:nummer|nr)|burgerservice-?(?:nummer|nr)|sofi-?(?:nummer|nr)|persoonsnummer)[:.]*$/i;

/** `BSN`, `Burgerservicenummer:` or `citizen service number`; a line that also speaks of the number of a company says nothing sure. */
function labelEndsAt({ words }: WordRow, place: number): boolean {
  const text = words[place]?.text ?? '';
  if (words.some((word) => /rsin|fiscaal/i.test(word.text))) return false;
  const parts = text.split('/').filter((part) => part !== '');
  if (parts.some((part) => label.test(part))) return true;
  const three = words.slice(Math.max(0, place - 2), place + 1).map((word) => word.text);
  return /^citizen service (?:number|no\.?):?$/i.test(three.join(' '));
}

/** Nine digits in at most four words that pass the eleven-test, and are no part of a longer number. */
function numberIn(row: WordRow, from: number) {
  for (let first = from; first < row.words.length; first += 1) {
    if (first > from && isDigits(row.words[first - 1]?.text)) continue;
    for (let last = first; last < Math.min(first + 4, row.words.length); last += 1) {
      const span = toSpan(row, first, last);
      const text = span.text.replace(/^[^\d]*:|[.,;]$/g, '').trim();
      if (!/^\d(?:[ .-]?\d){8}$/.test(text) || isDigits(row.words[last + 1]?.text)) continue;
      const verdict = checkBsn(text);
      if (verdict.state === 'valid') return { digits: verdict.normalised, span };
    }
  }
  return null;
}

function isDigits(text: string | undefined): boolean {
  return text !== undefined && /^\d+$/.test(text);
}
