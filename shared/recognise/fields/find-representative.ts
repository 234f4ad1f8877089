import type { DocumentLayout, LaidOutLine } from '../layout/document-layout.ts';
import type { Segment } from '../layout/lines.ts';
import { type Span, toSpan } from '../layout/span.ts';
import { foldText } from '../values/fold-text.ts';
import type { LabelledPlace } from './candidate.ts';
import { type FoundAddress, findAddresses } from './find-addresses.ts';
import { type FoundNumber, findVatIds } from './find-company-numbers.ts';
import { partsOfLine } from './line-parts.ts';
import { cleanName, isName } from './name-shape.ts';

/** Whoever represents a foreign seller before the tax office, as far as the page says it. */
export interface Representative {
  readonly name: Span | null;
  readonly address: FoundAddress | null;
  readonly vatId: FoundNumber | null;
}

const title =
  /fiscaa?le? vertegenwoordig(?:er|ing|d door)|fiscal representative|tax representative|fiskalvertret(?:er|ung)|steuerlicher vertreter|representant fiscal/;

/** How many lines below the words the rest may stand. */
const reach = 5;

/** The fiscal representative, by the words that name one; null on a page without those. */
export function findRepresentative(
  layout: DocumentLayout,
  places: readonly LabelledPlace[],
): Representative | null {
  for (const line of layout.lines) {
    const segment = line.segments.find(({ text }) => title.test(foldText(text)));
    if (!segment) continue;
    const near = linesBelow(layout, line, segment);
    return {
      name: nameIn(near),
      address:
        findAddresses(layout, places).find((found) => near.some((one) => one.line === found.line)) ?? null,
      vatId:
        near.flatMap(({ line: at, words }) => findVatIds({ words, page: at.page, line: at.line }))[0] ?? null,
    };
  }
  return null;
}

interface Near {
  readonly line: LaidOutLine;
  readonly words: Segment['words'];
}

/** The words behind the title, and those in its column on the lines below while no wide gap begins. */
function linesBelow(layout: DocumentLayout, line: LaidOutLine, segment: Segment): readonly Near[] {
  const right = line.segments.slice(line.segments.indexOf(segment));
  const near: Near[] = [{ line, words: right.flatMap(({ words }) => words) }];
  let bottom = segment.box[3];
  for (const below of layout.lines.slice(line.line + 1, line.line + 1 + reach)) {
    const own = below.segments.filter(
      ({ box }) => box[2] > segment.box[0] - 2 && box[0] < segment.box[2] + 200,
    );
    if (below.page !== line.page || own.length === 0) break;
    if (below.box[1] - bottom > 1.6 * (below.box[3] - below.box[1])) break;
    near.push({ line: below, words: own.flatMap(({ words }) => words) });
    bottom = below.box[3];
  }
  return near;
}

/** What stands behind the title, else the first line below it that can be a name. */
function nameIn(near: readonly Near[]): Span | null {
  for (const { line } of near) {
    for (const part of partsOfLine(line)) {
      const folded = foldText(part.text);
      const match = title.exec(folded);
      const skip = match ? folded.slice(0, match.index + match[0].length).split(' ').length : 0;
      const words = part.words.slice(skip);
      const text = cleanName(words.map((word) => word.text).join(' '));
      if (words.length === 0 || !isName(text)) continue;
      return { ...toSpan({ words, page: line.page, line: line.line }, 0, words.length - 1), text };
    }
  }
  return null;
}
