import type { DocumentType } from '../../domain/document-type.ts';
import { takesBack, vatStatement } from '../labels/vat-statements.ts';
import type { DocumentLayout } from '../layout/document-layout.ts';
import type { Segment } from '../layout/lines.ts';
import { type Span, toSpan } from '../layout/span.ts';
import { foldText } from '../values/fold-text.ts';

/** The words that say why a document charges no VAT, with how sure we are that they are about this document. */
export interface FoundReason {
  readonly span: Span;
  readonly confidence: number;
}

const stating: ReadonlySet<DocumentType | null> = new Set([
  'invoice',
  'credit-note',
  'order',
  'order-confirmation',
  null,
]);

/** The first statement on the pages that is no condition and no denial; one in a long sentence, as general terms have them, is less sure. */
export function findVatReason(layout: DocumentLayout, type: DocumentType | null): FoundReason | null {
  if (!stating.has(type)) return null;
  const found = layout.lines.flatMap(({ segments, page, line }) =>
    segments.flatMap((segment) => {
      const range = statementIn(segment);
      if (range === null) return [];
      const span = toSpan({ words: segment.words, page, line }, range.first, range.last);
      return [{ span, confidence: segment.words.length > 12 ? 0.75 : 0.92 }];
    }),
  );
  return found.toSorted((a, b) => b.confidence - a.confidence)[0] ?? null;
}

/** The words of the segment that hold a statement. */
function statementIn({ words }: Segment): { readonly first: number; readonly last: number } | null {
  const folded = words.map(({ text }) => foldText(text).replaceAll('’', ' '));
  const text = folded.join(' ');
  if (!hint.test(text)) return null;
  const match = vatStatement.exec(text);
  if (!match || takesBack.test(text.slice(0, match.index))) return null;
  const wordAt = (place: number) => text.slice(0, place).split(' ').length - 1;
  return {
    first: wordAt(match.index),
    last: Math.min(wordAt(match.index + match[0].length), words.length - 1),
  };
}

/** Something that each of the statements holds; most lines hold none of it. */
const hint =
  /verleg|medecontract|afnemer|revers|vat|tax|steuer|autoliq|auto-liq|auto liq|intra|innergem|levering|uitvoer|export|ausfuhr|ondernem|kor\b|small|kleinunt|ustg|franchise|293|marge|margin|differenz|regime|regeling|sonder|vrij|exempt|exoner|tva|heffing|onderworpen|nultarief|zero/;
