import { describe, expect, test } from 'vitest';
import type { FilePath } from '#shared/domain/evidence.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import { aPage } from '../../support/a-page.ts';

const file = 'C:/werk/bundel.pdf' as FilePath;

const invoice = (number: string, page: number) =>
  aPage(
    `
# FACTUUR
Jansen Techniek B.V.
Factuurnummer: ${number}      Factuurdatum: 14-03-2026

Omschrijving                Bedrag
Onderhoud                   100,00
Totaal excl. btw            100,00
Btw 21%                      21,00
Totaal incl. btw          € 121,00`,
    page,
  );
const more = (page: number) =>
  aPage('Specificatie van de gewerkte uren\n\nMaandag   8 uur\nDinsdag   8 uur', page);

function partsOf(pages: ReturnType<typeof aPage>[]) {
  const { parts = [] } = recogniseDocument({ kind: 'pages', pages, embedded: [] }, 'bundel.pdf', file);
  return parts.map(({ pages: { first, last }, recognised: { fields } }) => {
    const number = fields.invoiceNumber;
    return [
      first,
      last,
      number?.state === 'read' && number.value.kind === 'identifier' ? number.value.text : null,
    ];
  });
}

describe('several invoices in one file', () => {
  test('are told apart by their numbers; a page without one goes with the page before', () => {
    expect(
      partsOf([invoice('2026-0042', 1), more(2), invoice('2026-0043', 3), invoice('2026-0044', 4)]),
    ).toEqual([
      [1, 2, '2026-0042'],
      [3, 3, '2026-0043'],
      [4, 4, '2026-0044'],
    ]);
  });

  test('are one where every page states the same number', () => {
    expect(partsOf([invoice('2026-0042', 1), invoice('2026-0042', 2)])).toEqual([]);
  });

  test('are one where another number stands on a page without a date or total of its own', () => {
    const referring = aPage('FACTUUR\n\nBijlage bij\nFactuurnummer: 2026-0009', 2);
    expect(partsOf([invoice('2026-0042', 1), referring])).toEqual([]);
  });
});
