import { expect, it } from 'vitest';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { RecognisedContent } from '#shared/domain/recognised.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import { aPage } from '../../support/a-page.ts';

const file = '/dossier/a.pdf' as FilePath;

function recognise(drawing: string, name = 'a.pdf'): RecognisedContent {
  return recogniseDocument({ kind: 'pages', pages: [aPage(drawing, 1)], embedded: [] }, name, file);
}

const shown = (drawing: string, name?: string) => {
  const { citizenNumber } = recognise(drawing, name);
  return citizenNumber ? [citizenNumber.masked, citizenNumber.isLabelled] : null;
};

it.each([
  ['behind its label', 'Klantformulier\n\nNaam  A. de Voorbeeld\nBSN  999990019'],
  ['behind its label in groups', 'Klantformulier\n\nBurgerservicenummer: 9999 90 019'],
  ['below its label', 'Formulier\n\nBurgerservicenummer   Geboortedatum\n999990019             03-11-1980'],
])('a citizen service number %s is seen, and only its last digits are kept', (_where, drawing) => {
  expect(shown(drawing)).toEqual(['*****0019', true]);
  expect(JSON.stringify(recognise(drawing))).not.toContain('999990019');
});

it('a number without a label may be one on a copy of an identity document only', () => {
  const drawing = 'PASPOORT  KONINKRIJK DER NEDERLANDEN\n\nDE VOORBEELD\n999990019';
  expect(shown(drawing, 'paspoort.pdf')).toEqual(['*****0019', false]);
  expect(shown('Brief\n\nOns kenmerk\n999990019')).toBeNull();
});

it.each([
  ['fails the eleven-test', 'BSN  999990018'],
  ['is that of a company', 'RSIN/BSN  851234562'],
  ['is part of a longer one', 'BSN niet invullen, dossier 9999900191'],
  ['is covered', 'BSN  *****0019'],
])('a number that %s is none', (_why, drawing) => expect(shown(drawing)).toBeNull());
