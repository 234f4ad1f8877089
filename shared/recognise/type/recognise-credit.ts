import type { LaidOutLine } from '../layout/document-layout.ts';
import { foldKey } from '../values/fold-text.ts';
import { titleIndex } from './type-keywords.ts';

/** Whether some short line of the document is the title of a credit note. */
export function recogniseCredit(lines: readonly LaidOutLine[]): boolean {
  return lines.some((line) =>
    line.segments.some(({ words }) => {
      const first = foldKey(words[0]?.text ?? '');
      const pair = first + foldKey(words[1]?.text ?? '');
      return (
        words.length <= 5 &&
        (titleIndex.get(first) === 'credit-note' || titleIndex.get(pair) === 'credit-note')
      );
    }),
  );
}
