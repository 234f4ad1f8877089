import type { PageWords } from '#shared/api/filing-views.ts';

type Word = PageWords['words'][number];

/** Words of a page as text, in their order: a space between two on one line, a new line where the next stands lower or begins again. */
export function textOfWords(words: readonly Word[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1];
      return before === undefined ? word.text : `${isOnLine(before, word) ? ' ' : '\n'}${word.text}`;
    })
    .join('');
}

/** At least half as high as the lower of the two overlaps, and further to the right. */
function isOnLine({ box: [left, top, , bottom] }: Word, { box }: Word): boolean {
  const [nextLeft, nextTop, , nextBottom] = box;
  const shared = Math.min(bottom, nextBottom) - Math.max(top, nextTop);
  return nextLeft >= left && shared * 2 >= Math.min(bottom - top, nextBottom - nextTop);
}

/** The chosen part of the words that are drawn as the spans of `layer`; null when nothing of them is chosen. */
export function chosenWords(
  layer: Element,
  words: readonly Word[],
  selection: Selection | null,
): readonly Word[] | null {
  if (selection === null || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const chosen = [...layer.querySelectorAll('span')].flatMap((span, index) => {
    const word = words[index];
    if (word === undefined || !range.intersectsNode(span)) return [];
    const from = span.contains(range.startContainer) ? range.startOffset : 0;
    const to = span.contains(range.endContainer) ? range.endOffset : word.text.length;
    const text = word.text.slice(from, to);
    return text === '' ? [] : [{ ...word, text }];
  });
  return chosen.length === 0 ? null : chosen;
}
