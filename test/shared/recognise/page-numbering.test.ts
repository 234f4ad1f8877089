import { expect, test } from 'vitest';
import { numberingOf } from '#shared/recognise/page-numbering.ts';
import { aPage } from '../../support/a-page.ts';

const numbering = (...footers: readonly string[]) =>
  numberingOf(footers.map((footer, at) => aPage(`Geleverde goederen\n\n${footer}`, at + 1)));

test.each([
  ['pagina 2 van 3'],
  ['Pagina: 2/3'],
  ['Seite 2 von 3'],
  ['page 2/3'],
  ['Page 2 sur 3'],
  ['blad 2 van 3'],
  ['Blz. 2 / 3'],
])('"%s" is the second page of three', (footer) => {
  expect(numbering(footer)).toEqual({ first: 2, last: 2, of: 3 });
});

test('pages of one file that follow each other are told together', () => {
  expect(numbering('pagina 2 van 4', 'pagina 3 van 4')).toEqual({ first: 2, last: 3, of: 4 });
});

test.each([
  ['the whole is there', ['pagina 1 van 2', 'pagina 2 van 2']],
  ['a page says nothing', ['pagina 1 van 3', 'Dank u wel']],
  ['a page says two things', ['pagina 1 van 3, zie ook pagina 2 van 9']],
  ['the pages do not follow each other', ['pagina 1 van 4', 'pagina 3 van 4']],
  ['the page lies beyond the last one', ['pagina 4 van 3']],
  ['it is a part of a word or of a longer number', ['opblad 2 van 3', 'pagina 2 van 3000']],
  ['there is no page at all', []],
])('nothing is known where %s', (_, footers) => {
  expect(numbering(...footers)).toBeNull();
});
