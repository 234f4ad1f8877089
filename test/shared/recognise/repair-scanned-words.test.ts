import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairScannedWords } from '#shared/recognise/repair-scanned-words.ts';
import { aPage } from '../../support/a-page.ts';

const repaired = (drawing: string) =>
  repairScannedWords(aPage(drawing).words)
    .map(({ text }) => text)
    .join(' ');

describe('a number on a scan in which a letter was read for a digit', () => {
  test.each([
    ['Btw-nr. NLO04495445BO1', 'Btw-nr. NL004495445B01'],
    ['NL0044.95.445.8O1', 'NL0044.95.445.B01'],
    ['IBAN NL91 ABNA O417 I643 OO', 'IBAN NL91 ABNA 0417 1643 00'],
    ['NL9IA8NA04171643O0', 'NL91ABNA0417164300'],
    ['NLO08258460B86', 'NL008258460B86'],
  ])('%s becomes %s', (read, right) => {
    expect(repaired(read)).toBe(right);
  });

  test.each([
    ['check digits that do not fit', 'NLO04495446BO1'],
    ['a number without check digits', 'Factuur 2O26-OO42'],
    ['a word', 'NLOOOOOOOO BOSBESSEN'],
    ['parts that stand far apart', 'NL91         ABNA         O417 1643 00'],
  ])('stays as it was read with %s', (_what, read) => {
    expect(repaired(read)).toBe(
      aPage(read)
        .words.map(({ text }) => text)
        .join(' '),
    );
  });

  test('no character that looks like nothing else is ever changed, and no word gets longer', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z0-9a-z.:-]{1,18}$/), { maxLength: 12 }), (texts) => {
        const words = texts.map((text, at) => ({
          text,
          box: [at * 50, 10, at * 50 + 45, 20] as const,
          size: 10,
          bold: false,
        }));
        const after = repairScannedWords(words);
        for (const [at, { text }] of after.entries()) {
          const before = texts[at] ?? '';
          expect(text).toHaveLength(before.length);
          for (const [place, character] of [...before].entries()) {
            if (!/[OoQDIilZzSsGB|012568]/.test(character)) expect(text[place]).toBe(character);
          }
        }
      }),
    );
  });
});
