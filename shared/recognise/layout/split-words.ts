import type { Word } from '../../domain/content.ts';

const numbered = /^((?:\p{L}{1,12})?[nN][°º]|#|N[or]\.)([\p{L}\d]*\d\S*)$/u;
const glued = /^([\p{L}\p{M}][\p{L}\p{M}\p{N}.()/°#-]*:)(?!\/\/)(\S+)$/u;

/**
 * Text whose spaces got lost: `Rechnungsdatum:01.02.2024` and `n°562044` become two words, each with its share of the box. Web addresses stay whole.
 */
export function splitGluedWord(word: Word): readonly Word[] {
  const match = glued.exec(word.text) ?? numbered.exec(word.text);
  const [label, value] = [match?.[1], match?.[2]];
  return label && value ? cutWord(word, label.length) : [word];
}

/** The word cut after that many characters; the box is shared out by the number of characters. */
function cutWord(word: Word, after: number): readonly Word[] {
  const [x0, y0, x1, y1] = word.box;
  const cut = x0 + ((x1 - x0) * after) / word.text.length;
  return [
    { ...word, text: word.text.slice(0, after), box: [x0, y0, cut, y1] },
    { ...word, text: word.text.slice(after), box: [cut, y0, x1, y1] },
  ];
}
