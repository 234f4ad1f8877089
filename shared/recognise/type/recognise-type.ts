import type { DocumentType, DocumentTypeGuess } from '../../domain/document-type.ts';
import type { DocumentLayout, LaidOutLine } from '../layout/document-layout.ts';
import { heightOf, type Segment } from '../layout/lines.ts';
import { foldKey } from '../values/fold-text.ts';
import { titleIndex } from './type-keywords.ts';

interface Title {
  readonly type: DocumentType;
  readonly text: string;
  readonly score: number;
}

/** Longest title in words. */
const longest = 5;

/**
 * What kind of document this is, from titles on the page: large, bold, alone on their line, near the top. `strongLabels` are the
 * fields that labels name, which tell an invoice without a title. The file name counts for little and never against the page.
 */
export function recogniseType(
  layout: DocumentLayout,
  strongLabels: ReadonlySet<string>,
  fileName: string,
): DocumentTypeGuess | null {
  const titles = layout.lines
    .filter((line) => line.page === (layout.lines[0]?.page ?? 1))
    .flatMap((line) => titlesOf(line, layout));
  const scores = new Map<DocumentType, { score: number; text: string }>();
  for (const title of [...titles, ...labelTitles(strongLabels), ...nameTitles(fileName)]) {
    const known = scores.get(title.type);
    const score = Math.max(known?.score ?? 0, title.score) + (known ? 0.05 : 0);
    scores.set(title.type, { score, text: known && known.score >= title.score ? known.text : title.text });
  }
  const ranked = [...scores].toSorted((a, b) => b[1].score - a[1].score);
  const [best, second] = ranked;
  if (!best || best[1].score < 0.45) return null;
  const lead = best[1].score - (second?.[1].score ?? 0);
  const confidence = Math.min(0.99, 0.5 + best[1].score * 0.32 + Math.min(lead, 0.5) * 0.3);
  return { type: best[0], confidence: Math.round(confidence * 100) / 100, because: best[1].text };
}

function titlesOf(line: LaidOutLine, layout: DocumentLayout): readonly Title[] {
  return line.segments.flatMap((segment) => {
    const title = titleAtStart(segment);
    return title ? [{ ...title, score: titleScore(line, segment, title.words, layout) }] : [];
  });
}

function titleAtStart(
  segment: Segment,
): { readonly type: DocumentType; readonly text: string; readonly words: number } | null {
  const spaced = spacedOut(segment);
  const spacedType = spaced === null ? undefined : titleIndex.get(spaced);
  if (spacedType) return { type: spacedType, text: segment.text, words: segment.words.length };
  for (let words = Math.min(longest, segment.words.length); words > 0; words -= 1) {
    const text = segment.words
      .slice(0, words)
      .map((word) => word.text)
      .join(' ');
    const type = titleIndex.get(foldKey(text));
    if (type) return { type, text, words };
  }
  return null;
}

/** `F A C T U U R` and `W A R E N R E C H N U N G`: letters set apart. */
function spacedOut(segment: Segment): string | null {
  const letters = segment.words.filter((word) => word.text.length <= 2).length;
  return segment.words.length >= 4 && letters >= segment.words.length - 1 ? foldKey(segment.text) : null;
}

function titleScore(line: LaidOutLine, segment: Segment, words: number, layout: DocumentLayout): number {
  const size = heightOf(segment) / Math.max(1, layout.usualHeight);
  const rest = segment.words.length - words;
  const large = size > 1.8 ? 0.5 : size > 1.25 ? 0.35 : 0;
  const alone = rest === 0 ? 0.25 : rest <= 3 ? 0.12 : -0.25;
  const top = line.height < 0.35 ? 0.2 : line.height < 0.5 ? 0.1 : -0.1;
  const bold = segment.words[0]?.bold ? 0.1 : 0;
  const capitals = /^[^\p{Ll}]{4,}$/u.test(segment.words[0]?.text ?? '') ? 0.1 : 0;
  const isLabel = /:$/.test(segment.words[words - 1]?.text ?? '') ? -0.2 : 0;
  return 0.15 + large + alone + top + bold + capitals + isLabel;
}

function labelTitles(strongLabels: ReadonlySet<string>): readonly Title[] {
  const titles: Title[] = [];
  if (strongLabels.has('invoiceNumber')) titles.push({ type: 'invoice', text: 'invoiceNumber', score: 0.5 });
  if (strongLabels.has('invoiceDate')) titles.push({ type: 'invoice', text: 'invoiceDate', score: 0.46 });
  return titles;
}

/** Words of the file name; a number or a copy mark beside them does not matter. */
function nameTitles(fileName: string): readonly Title[] {
  const words = fileName
    .replace(/\.[^.]*$/, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);
  return words.flatMap((word, index) => {
    const pair = titleIndex.get(foldKey(`${word}${words[index + 1] ?? ''}`));
    const type = pair ?? titleIndex.get(foldKey(word));
    return type ? [{ type, text: fileName, score: 0.46 }] : [];
  });
}
