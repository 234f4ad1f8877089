import type { Page } from '../domain/content.ts';
import { identifierKey } from '../domain/field-value.ts';
import type { DocumentPart, PageRange, RecognisedContent } from '../domain/recognised.ts';

type Recognise = (pages: readonly Page[]) => RecognisedContent;

/** A file with more pages is a book or a bundle that nobody looks through by hand. */
const mostPages = 100;
/** A number that is less sure begins no document. */
const sure = 0.8;

/**
 * The invoices that lie behind each other in one file, with the pages and what is recognised on them; none where it is one
 * document. A page begins another invoice when it states another invoice number than the one before. Each must have a date or
 * a total of its own: else the other number is one that the invoice refers to.
 */
export function splitPages(pages: readonly Page[], recognise: Recognise): readonly DocumentPart[] {
  if (pages.length < 2 || pages.length > mostPages) return [];
  const ranges = rangesOf(pages, recognise);
  if (ranges.length < 2) return [];
  const parts = ranges.map((range) => {
    const own = pages.filter(({ number }) => number >= range.first && number <= range.last);
    return { pages: range, recognised: recognise(own) };
  });
  return parts.every(({ recognised }) => isWhole(recognised)) ? parts : [];
}

function rangesOf(pages: readonly Page[], recognise: Recognise): readonly PageRange[] {
  const ranges: PageRange[] = [];
  let current: string | null = null;
  for (const page of pages) {
    const number = numberOf(recognise([page]));
    const open = ranges.at(-1);
    if (open === undefined || (number !== null && current !== null && number !== current)) {
      ranges.push({ first: page.number, last: page.number });
    } else {
      ranges[ranges.length - 1] = { first: open.first, last: page.number };
    }
    current = number ?? current;
  }
  return ranges;
}

function numberOf({ type, fields }: RecognisedContent): string | null {
  const number = fields.invoiceNumber;
  if (type?.type !== 'invoice' && type?.type !== 'credit-note') return null;
  if (number?.state !== 'read' || number.value.kind !== 'identifier' || number.confidence < sure) return null;
  return identifierKey(number.value.text);
}

function isWhole({ fields }: RecognisedContent): boolean {
  return fields.invoiceDate?.state === 'read' || fields.totalGross?.state === 'read';
}
