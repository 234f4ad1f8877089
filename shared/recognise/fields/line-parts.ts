import type { Word } from '../../domain/content.ts';
import type { LaidOutLine } from '../layout/document-layout.ts';
import type { Segment } from '../layout/lines.ts';

/** Words of a line between commas, bars, dots or wide gaps. */
export interface LinePart {
  readonly words: readonly Word[];
  readonly text: string;
  readonly segment: Segment;
}

const separator = /^[|•·●○∙–—/-]$/u;
const ends = /[,;|•·●]$/u;

/** A line in its parts, from left to right. */
export function partsOfLine({ segments }: LaidOutLine): readonly LinePart[] {
  return segments.flatMap((segment) => {
    const groups: Word[][] = [[]];
    for (const [at, word] of segment.words.entries()) {
      if (separator.test(word.text)) groups.push([]);
      else {
        groups.at(-1)?.push(word);
        if (ends.test(word.text) && !isBeforePostcode(segment.words, at)) groups.push([]);
      }
    }
    return groups.filter((words) => words.length > 0).map((words) => toPart(words, segment));
  });
}

const postcodes = /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?:[A-Z]{2},? )?\d{5}(?:-\d{4})?)(?=$|[ ,;])/;

/** `London, SW1A 1AA`, `Springfield, IL 62701`: a comma between the town and its postcode. */
function isBeforePostcode(words: readonly Word[], at: number): boolean {
  const isTown = /^\p{L}+,$/u.test(words[at]?.text ?? '');
  const next = [words[at + 1]?.text, words[at + 2]?.text].join(' ');
  return isTown && postcodes.test(next) && !/^\d{5} \p{L}/u.test(next);
}

/** The first words of a part, down to those that are asked for. */
export function shortened({ words, segment }: LinePart, count: number): LinePart {
  return toPart(words.slice(0, count), segment);
}

function toPart(words: readonly Word[], segment: Segment): LinePart {
  const text = words.map((word) => word.text).join(' ');
  return { words, text: text.replace(/[,;|•·●]+$/u, '').trim(), segment };
}
