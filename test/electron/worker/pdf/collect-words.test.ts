import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordCollector } from '#electron/worker/pdf/collect-words.ts';
import { inReadingOrder } from '#electron/worker/pdf/in-reading-order.ts';

type Turn = 0 | 1 | 2 | 3;
const directions = { 0: [1, 0], 1: [0, 1], 2: [-1, 0], 3: [0, -1] } as const;

/** Lays letters of 6 by 10 points in a direction, the first at (300, 300); a space leaves a gap of `gap` points. */
function lay(collector: WordCollector, text: string, turn: Turn, gap = 4): void {
  const [dx, dy] = directions[turn];
  let [x, y] = [300, 300];
  for (const letter of text) {
    const step = letter === ' ' ? gap : 6;
    const [nx, ny] = [x + dx * step, y + dy * step];
    if (letter !== ' ') {
      const [tx, ty] = [nx + dy * 10, ny - dx * 10];
      collector.add(letter, [Math.min(x, tx), Math.min(y, ty), Math.max(x, tx), Math.max(y, ty)], {
        size: 10,
        bold: false,
        turn,
      });
    }
    [x, y] = [nx, ny];
  }
}

const texts = (collector: WordCollector) => inReadingOrder(collector.finish()).map((word) => word.text);
const turns = fc.constantFrom<Turn>(0, 1, 2, 3);
const word = fc.string({ unit: fc.constantFrom('a', 'b', '1'), minLength: 1, maxLength: 6 });

test('a line of words reads the same in every direction', () => {
  fc.assert(
    fc.property(turns, fc.array(word, { minLength: 1, maxLength: 6 }), (turn, words) => {
      const collector = new WordCollector();
      lay(collector, words.join(' '), turn);
      expect(texts(collector)).toEqual(words);
    }),
  );
});

test('letters that nearly touch are one word', () => {
  fc.assert(
    fc.property(turns, fc.array(word, { minLength: 1, maxLength: 6 }), (turn, words) => {
      const collector = new WordCollector();
      lay(collector, words.join(' '), turn, 2);
      expect(texts(collector)).toEqual([words.join('')]);
    }),
  );
});

test('another direction begins another word, even at the same place', () => {
  const collector = new WordCollector();
  lay(collector, 'ab', 0);
  collector.add('c', [312, 290, 318, 300], { size: 10, bold: false, turn: 1 });
  expect(texts(collector)).toEqual(['ab', 'c']);
});

test('letters that are each placed by themselves make one word, though the file ends a line between them', () => {
  const collector = new WordCollector();
  const at = (left: number) => [left, 300, left + 6, 310] as [number, number, number, number];
  for (const [index, letter] of [...'2,88'].entries()) {
    collector.add(letter, at(300 + 6.2 * index), { size: 10, bold: false, turn: 0 });
    collector.endLine();
  }
  collector.add('9', at(300 + 6.2 * 3 + 6 + 2), { size: 10, bold: false, turn: 0 });
  expect(texts(collector)).toEqual(['2,88', '9']);
});
