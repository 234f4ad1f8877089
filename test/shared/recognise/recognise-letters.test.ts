import { describe, expect, it } from 'vitest';
import type { Page, Word } from '#shared/domain/content.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import type { RecognisedContent } from '#shared/domain/recognised.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import { aPage } from '../../support/a-page.ts';

function recognise(...pages: readonly Page[]): RecognisedContent {
  return recogniseDocument({ kind: 'pages', pages, embedded: [] }, '', 'a.pdf' as FilePath);
}

function valuesOf(content: RecognisedContent): Record<string, string> {
  return Object.fromEntries(
    Object.entries(content.fields).flatMap(([name, reading]) =>
      reading.state === 'read' ? [[name, canonicalText(reading.value)]] : [],
    ),
  );
}

const read = (drawing: string) => valuesOf(recognise(aPage(drawing)));

describe('the day of delivery', () => {
  it.each([
    ['nl', '# Factuur\nVoor werk in de periode van 1 maart 2026 tot en met 28 maart 2026 berekenen wij'],
    ['en', '# Invoice\nFor services in the period from 1 March 2026 to 28 March 2026 we charge'],
    ['de', '# Rechnung\nFür unsere Leistungen im Zeitraum vom 01.03.2026 bis zum 28.03.2026 berechnen wir'],
    ['fr', '# Facture\nPour nos prestations de la période du 1 mars 2026 au 28 mars 2026, nous facturons'],
    ['a short first day', '# Factuur\nLeveringsperiode:   1 t/m 28 maart 2026'],
    ['two lines', '# Rechnung\nFür den Zeitraum vom 01.03.2026 bis\n28.03.2026 berechnen wir Ihnen'],
  ])('is the last day of a period in a sentence or behind a label: %s', (_, drawing) => {
    expect(read(drawing)).toMatchObject({ deliveryDate: '2026-03-28' });
    expect(read(drawing)['dueDate']).toBeUndefined();
  });

  it('stays unknown where rows of goods name periods of their own', () => {
    const drawing =
      '# Factuur\nHuur machine periode 1 t/m 31 mei 2026      100,00\nHuur kraan periode 1 t/m 30 juni 2026      100,00';
    expect(read(drawing)['deliveryDate']).toBeUndefined();
  });

  it('does not take a quantity behind a wide gap for the year', () => {
    expect(read('# Factuur\nHuur machine periode 1 t/m 31 mei          40      100,00')).not.toHaveProperty(
      'deliveryDate',
    );
  });

  it.each([
    '# Rechnung\nRechnungsdatum:  05.03.2026\nDas Lieferdatum entspricht dem Rechnungsdatum.',
    '# Factuur\nFactuurdatum:  05-03-2026\nLeverdatum is gelijk aan factuurdatum',
    '# Rechnung\nRechnungs-/Lieferdatum:  05.03.2026',
  ])('is that of the invoice where the page says so', (drawing) => {
    expect(read(drawing)).toMatchObject({ invoiceDate: '2026-03-05', deliveryDate: '2026-03-05' });
  });
});

describe('the two parties', () => {
  it('are told apart without labels or legal forms: who stands in the foot too wrote it', () => {
    const values = read(`
Studio Fictief
Havenkade 1
1234 AB Proefstad


Voorbeeld Handel B.V.
Kerkstraat 2
5678 CD Nergens

# Factuur
Factuurnummer   2026-17
Factuurdatum    01-03-2026

Totaal excl. btw   100,00
Btw 21%             21,00
Totaal             121,00

Studio Fictief    KvK 10000011    IBAN NL91ABNA0417164300`);
    expect(values).toMatchObject({ sellerName: 'Studio Fictief', buyerName: 'Voorbeeld Handel B.V.' });
  });

  it('keep the legal form that did not fit on the line of the name', () => {
    const values = read(`
* Muster Elektrotechnik
* GmbH & Co. KG
Hauptstraße 1
12345 Teststadt
www.muster-elektrotechnik.example

# Rechnung
Rechnungsnummer   2026-17`);
    expect(values).toMatchObject({ sellerName: 'Muster Elektrotechnik GmbH & Co. KG' });
  });

  it('are not the headings of a payment slip', () => {
    const values = read(`
# Proefbedrijf B.V.

Voorbeeld Handel
Kerkstraat 2
5678 CD Nergens

* Factuur 2026-17

Ontvanger             Betaler               Bedrag
Proefbedrijf B.V.     Voorbeeld Handel      121,00
Dorpsweg 1            Kerkstraat 2
1234 AB Proefstad     5678 CD Nergens`);
    expect(values).toMatchObject({ sellerName: 'Proefbedrijf B.V.', buyerName: 'Voorbeeld Handel' });
  });
});

describe('the number in a register of companies', () => {
  it('is that of the Dutch one where a Dutch account or VAT id stands beside it', () => {
    const foot = (rest: string) => read(`# Invoice\nInvoice number  12-345\nCompany no.: 10000011   ${rest}`);
    expect(foot('VAT: NL004495445B01')).toMatchObject({ sellerKvk: '10000011' });
    expect(foot('VAT: GB999 9999 73')).not.toHaveProperty('sellerKvk');
  });
});

describe('the VAT of one rate', () => {
  it('is not the VAT of the invoice beside that of another rate', () => {
    const values = read('# Factuur\nFactuurnummer 12-345\nBtw 21%      21,00\nBtw 9%      9,00');
    expect(values).not.toHaveProperty('totalVat');
  });
});

describe('a document whose title goes on', () => {
  it('is what its title says, with its own number and date behind it', () => {
    const content = recognise(
      aPage('* Stornorechnung Nr. 30896482 vom 9. November 2026\n\nGesamtbetrag    -121,00 €'),
    );
    expect(content.type?.type).toBe('credit-note');
    expect(valuesOf(content)).toMatchObject({ invoiceNumber: '30896482', invoiceDate: '2026-11-09' });
  });

  it('is no invoice because a label speaks of one', () => {
    const drawing =
      '# Creditfactuur\nDatum van de factuur   01-03-2026\nTotaal   121,00\nRekening: NL91ABNA0417164300';
    expect(recognise(aPage(drawing)).type?.type).toBe('credit-note');
  });
});

describe('an amount with its minus behind the currency', () => {
  it('keeps the thousands that stand apart', () => {
    const values = read('# Avoir\nTotal HT    €-15 858,17\nTVA 20%    €-3 171,63\nTotal TTC    €-19 029,80');
    expect(values).toMatchObject({ totalNet: '-15858.17', totalVat: '-3171.63', totalGross: '-19029.80' });
  });
});

describe('a statement that is itself the bill', () => {
  it('has the date of the bill', () => {
    const values = read(
      '# Project Statement\nReceipt No.: 98-76\nDate: 9 October 2026\n\nSubtotal   100.00\nSales Tax   21.00\nTotal   121.00',
    );
    expect(values).toMatchObject({ invoiceNumber: '98-76', invoiceDate: '2026-10-09' });
  });
});

describe('a letter with a column in its margin', () => {
  it('is read column after column, so that the rows of its table stay whole', () => {
    const margin = [
      'Proefbedrijf B.V.',
      'Dorpsweg 1',
      '1234 AB Proefstad',
      'Factuurnummer',
      '2026-17',
      'Factuurdatum',
      '01-03-2026',
      'KvK',
      '10000011',
      'Btw-nummer',
      'NL004495445B01',
      'Klantnummer',
      'K-1234',
      'Vervaldatum',
      '31-03-2026',
    ].join('\n');
    const letter = `
Voorbeeld Handel
Kerkstraat 2
5678 CD Nergens

# Factuur

Omschrijving      Aantal      Prijs      Bedrag
Papier               2        10,00       20,00
Stoel                1        80,00       80,00


Totaal excl. btw               100,00
Btw 21%                         21,00
Totaal                         121,00`;
    const content = recognise(beside(aPage(margin), aPage(letter)));
    expect(valuesOf(content)).toMatchObject({
      invoiceNumber: '2026-17',
      invoiceDate: '2026-03-01',
      totalNet: '100.00',
      totalVat: '21.00',
      totalGross: '121.00',
    });
    expect(content.lines).toHaveLength(2);
  });
});

/** The words of the second page right of those of the first, their lines at other heights. */
function beside(left: Page, right: Page): Page {
  const moved = right.words.map((word): Word => {
    const [x0, y0, x1, y1] = word.box;
    return { ...word, box: [x0 + 150, y0 * 0.93 + 6, x1 + 150, y1 * 0.93 + 6] };
  });
  return { ...left, words: [...left.words, ...moved] };
}
