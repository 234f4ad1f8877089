import { describe, expect, it } from 'vitest';
import { findText } from '#electron/backend/find-text.ts';
import type { Page } from '#shared/domain/content.ts';
import type { Box } from '#shared/domain/evidence.ts';

function aPage(number: number, texts: readonly string[]): Page {
  const words = texts.map((text, index) => ({
    text,
    box: [index * 10, 0, index * 10 + 9, 10] as Box,
    size: 10,
    bold: false,
  }));
  return { number, width: 100, height: 100, words };
}

const pages = [aPage(1, ['Totaal', 'incl.', 'BTW', '€', '1.234,56']), aPage(2, ['Café', 'totaal'])];

/** Page and first and last left side of each hit. */
const places = (text: string) =>
  findText(pages, text).hits.map(({ page, boxes }) => `${page}: ${boxes.map(([x]) => x).join(' ')}`);

describe('searching the text of a document', () => {
  it('finds words whatever their capitals and accents, on every page', () => {
    expect([places('totaal'), places('CAFE')]).toEqual([['1: 0', '2: 10'], ['2: 0']]);
  });

  it('finds a text that goes over several words, and a part of a word', () => {
    expect([places('incl.  btw'), places('234,5')]).toEqual([['1: 10 20'], ['1: 40']]);
  });

  it('finds nothing for nothing, and stops at as many places as a person can look at', () => {
    const many = [
      aPage(
        1,
        Array.from({ length: 600 }, () => 'x'),
      ),
    ];
    expect(findText(pages, '  ')).toEqual({ hits: [], more: false });
    expect([findText(many, 'x').hits.length, findText(many, 'x').more]).toEqual([500, true]);
  });
});
