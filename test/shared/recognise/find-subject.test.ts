import { expect, it } from 'vitest';
import type { FilePath } from '#shared/domain/evidence.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import { aPage } from '../../support/a-page.ts';

const file = '/dossier/a.pdf' as FilePath;

function subjectOf(drawing: string) {
  const content = { kind: 'pages', pages: [aPage(drawing, 1)], embedded: [] } as const;
  const { subjectName, birthDate } = recogniseDocument(content, 'a.pdf', file).fields;
  return [subjectName, birthDate].map((reading) =>
    reading?.state === 'read' ? canonicalText(reading.value) : null,
  );
}

it.each([
  ['beside their labels', '# ARBEIDSOVEREENKOMST\n\nWerknemer: Anna de Voorbeeld\nGeboortedatum: 03-11-1980'],
  [
    'in the next cell',
    '# ARBEIDSOVEREENKOMST\n\nNaam werknemer        Anna de Voorbeeld\nGeboren op            3 november 1980',
  ],
  [
    'below labels in two languages',
    '# PASPOORT\n\nNaam / Surname\nAnna de Voorbeeld\nGeboortedatum / Date of birth\n03-11-1980',
  ],
])('a document about a person names it and its day of birth %s', (_where, drawing) => {
  expect(subjectOf(drawing)).toEqual(['Anna de Voorbeeld', '1980-11-03']);
});

it('an extract of the trade register names its company, also without a colon', () => {
  expect(
    subjectOf('# UITTREKSEL HANDELSREGISTER\n\nStatutaire naam Voorbeeld B.V.\nKvK-nummer 12345678'),
  ).toEqual(['Voorbeeld B.V.', null]);
});

it('an invoice is about no person', () => {
  expect(subjectOf('# FACTUUR\n\nMedewerker: Anna de Voorbeeld\nFactuurnummer: 2026-1')).toEqual([
    null,
    null,
  ]);
});
