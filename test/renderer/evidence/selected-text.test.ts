import { describe, expect, test } from 'vitest';
import { textOfWords } from '#renderer/evidence/selected-text.ts';

const word = (text: string, left: number, top: number, size = 10) => ({
  text,
  box: [left, top, left + text.length * 5, top + size] as [number, number, number, number],
});

describe('words that are copied from a page', () => {
  test('stand on lines as they do on the page', () => {
    const words = [
      word('Totaal', 20, 100),
      word('€', 200, 101),
      word('1.234,56', 210, 98, 14),
      word('Betalen', 20, 120),
      word('vóór', 70, 120),
    ];
    expect(textOfWords(words)).toBe('Totaal € 1.234,56\nBetalen vóór');
  });

  test('begin again where a next column does', () => {
    expect(textOfWords([word('rechts', 300, 100), word('links', 20, 100)])).toBe('rechts\nlinks');
  });

  test('are nothing when nothing was chosen', () => {
    expect(textOfWords([])).toBe('');
  });
});
