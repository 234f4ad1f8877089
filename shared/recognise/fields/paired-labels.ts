import type { Word } from '../../domain/content.ts';
import type { FoundLabel } from '../labels/find-labels.ts';
import { wordKey } from '../labels/find-labels.ts';
import { meaningsOf } from '../labels/label-index.ts';
import type { LaidOutLine } from '../layout/document-layout.ts';
import { toSpan } from '../layout/span.ts';
import type { LabelledPlace } from './candidate.ts';

/** What stands between slashes, by the first and last word of the line. */
interface Part {
  readonly first: number;
  readonly last: number;
}

/**
 * `Klant- / ordernummer: K08782 / 4506762851`: labels with slashes between them, and behind the colon as many values. Each says what its own
 * value is. Empty where a line is not set so.
 */
export function pairedPlaces(line: LaidOutLine): readonly LabelledPlace[] {
  const colon = line.words.findIndex(({ text }) => /:$/.test(text));
  if (colon < 2) return [];
  const labels = partsOf(line, 0, colon);
  const values = partsOf(line, colon + 1, line.words.length - 1);
  if (labels.length < 2 || labels.length !== values.length) return [];
  const texts = labels.map((part) => keyOf(line, part));
  const last = texts.at(-1) ?? '';
  const places = labels.map((part, at) => placesOf(line, part, values[at] ?? part, whole(line, part, last)));
  return places.every((some) => some.length > 0) ? places.flat() : [];
}

function partsOf({ words }: LaidOutLine, first: number, last: number): readonly Part[] {
  const parts: Part[] = [];
  let start = first;
  for (let at = first; at <= last + 1; at += 1) {
    if (at <= last && words[at]?.text !== '/') continue;
    if (at > start) parts.push({ first: start, last: at - 1 });
    start = at + 1;
  }
  return parts;
}

function wordsOf({ words }: LaidOutLine, { first, last }: Part): readonly Word[] {
  return words.slice(first, last + 1);
}

function keyOf(line: LaidOutLine, part: Part): string {
  return wordsOf(line, part).map(wordKey).join('');
}

/** `Klant-` before `ordernummer` is short for `Klantnummer`. */
function whole(line: LaidOutLine, part: Part, last: string): string {
  const key = keyOf(line, part);
  const isShort = /-$/.test(line.words[part.last]?.text ?? '');
  const ending = endings.exec(last)?.[0] ?? '';
  return isShort && !key.endsWith(ending) ? key + ending : key;
}

const endings = /(?:nummer|number|numero|datum|date|nr|no)$/;

function placesOf(line: LaidOutLine, part: Part, value: Part, key: string): readonly LabelledPlace[] {
  const meanings = meaningsOf(key);
  const span = toSpan(line, part.first, part.last);
  const label: FoundLabel = { key, span, meanings, announces: true, opens: true };
  const row = { words: wordsOf(line, value), page: line.page, line: line.line };
  const place = { line, row, how: 'right', depth: 0, gap: 1 } as const;
  return meanings.map(({ target, strength }) => ({ label, target, strength, place }));
}
