import { describe, expect, it } from 'vitest';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { FieldName } from '#shared/domain/field-name.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import type { RecognisedContent } from '#shared/domain/recognised.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import { aPage } from '../../support/a-page.ts';

function recognise(drawing: string, fileName = 'a.pdf'): RecognisedContent {
  return recogniseDocument(
    { kind: 'pages', pages: [aPage(drawing)], embedded: [] },
    fileName,
    fileName as FilePath,
  );
}

function valuesOf(drawing: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(recognise(drawing).fields).flatMap(([name, reading]) =>
      reading.state === 'read' ? [[name, canonicalText(reading.value)]] : [],
    ),
  );
}

describe('recogniseDocument on layouts seen in practice', () => {
  it('takes letterhead and company numbers of a purchase order for the buyer', () => {
    const values = valuesOf(`
# INKOOPORDER                Kantoortuin Fictief B.V.

Bestelnummer    B26/4471     Leverancier
Besteldatum     02-02-2026   Voorbeeld Handel B.V.
                             Fictieweg 12
                             1234 AB Voorbeeldstad

KvK 10000011   Btw-nr. NL004495445B01`);
    expect(values).toEqual({
      orderNumber: 'B26/4471',
      orderDate: '2026-02-02',
      sellerName: 'Voorbeeld Handel B.V.',
      sellerAddress: 'Fictieweg 12, 1234 AB Voorbeeldstad',
      buyerName: 'Kantoortuin Fictief B.V.',
      buyerVatId: 'NL004495445B01',
    });
  });

  it('reads the totals of the last row where a table has one row per rate', () => {
    const values = valuesOf(`
# Rechnung
Nettobetrag    MwSt-Betrag    MwSt-%    Endbetrag
321,40         61,07          19,0      382,47
127,59         8,93           7,0       136,52
448,99         70,00          EUR       518,99`);
    expect(values).toMatchObject({ totalNet: '448.99', totalVat: '70.00', totalGross: '518.99' });
  });

  it('reads the date behind the number in the title', () => {
    expect(
      valuesOf('# Facture\nFacture n°562044387 du 02 Juillet 2015\nMontant TTC   29,99 €'),
    ).toMatchObject({
      invoiceNumber: '562044387',
      invoiceDate: '2015-07-02',
      totalGross: '29.99',
    });
  });

  it('takes the day of a direct debit for the day it is due, and leaves the account of the payer alone', () => {
    expect(
      valuesOf(
        '# Factuur\nHet bedrag wordt op 26 januari 2024 van uw rekening NL03RABO0000000001 afgeschreven.',
      ),
    ).toEqual({ dueDate: '2024-01-26' });
  });

  it('turns a VAT label that says the amount includes it', () => {
    expect(
      valuesOf('# Factuur\nPremie inclusief 21% btw   121,00\nPremie exclusief 21% btw   100,00'),
    ).toEqual({
      totalNet: '100.00',
      totalGross: '121.00',
    });
  });

  it('does not count pieces on a delivery note as money', () => {
    expect(valuesOf('# PAKBON\nPakbonnummer   80012345\nTotaal   129\nTotaal aantal   12,5')).toEqual({
      deliveryNoteNumber: '80012345',
    });
  });

  it('is unsure of the first of a list of invoices', () => {
    const { fields, type } = recognise(`
# Aanmaning
Factuurnummer   Factuurdatum   Bedrag
2023-0012       01-03-2023     121,00
2023-0013       05-03-2023     242,00`);
    expect([type?.type, fields.invoiceNumber, fields.invoiceDate]).toMatchObject([
      'reminder',
      { confidence: 0.62 },
      { confidence: 0.62 },
    ]);
  });

  it('reads the end of a period as the day of delivery, with doubt', () => {
    const { fields } = recognise('# Factuur\nFactuurdatum   06-10-2013\nPeriode   01-09-2013 t/m 30-09-2013');
    expect(fields.deliveryDate).toMatchObject({
      state: 'read',
      value: { date: '2013-09-30' },
      confidence: 0.46,
    });
  });

  it('tells seller and buyer apart by the sender line above the address', () => {
    expect(
      valuesOf(`
Muster GmbH - Hauptstr. 1 - 12345 Berlin
Firma
Beispiel AG
Weg 2
54321 Bonn

# Lieferschein
Lieferschein-Nr.: 2026-881`),
    ).toEqual({
      deliveryNoteNumber: '2026-881',
      sellerName: 'Muster GmbH',
      sellerAddress: 'Hauptstr. 1, 12345 Berlin',
      buyerName: 'Beispiel AG',
      buyerAddress: 'Weg 2, 54321 Bonn',
    });
  });

  it("takes a VAT id in the address of the addressee for the buyer's", () => {
    expect(
      valuesOf(`
# Proefbedrijf B.V.

Klant Twee B.V.
Dorpsstraat 2
5678 CD Zeist
NL002455799B11

# Factuur
Factuurnummer   2023-0012`),
    ).toEqual({
      invoiceNumber: '2023-0012',
      sellerName: 'Proefbedrijf B.V.',
      buyerName: 'Klant Twee B.V.',
      buyerAddress: 'Dorpsstraat 2, 5678 CD Zeist',
      buyerVatId: 'NL002455799B11',
    });
  });

  it('lets the file name decide only where the page names nothing', () => {
    expect([
      recognise('zomaar een paar woorden', 'pakbon 80012345.pdf').type?.type,
      recognise('# FACTUUR\nFactuurnummer 80012345', 'pakbon 80012345.pdf').type?.type,
    ]).toEqual(['delivery-note', 'invoice']);
  });
});

describe('recogniseDocument on numbers that are wrong on paper', () => {
  it('reads an IBAN and a VAT id that lost a digit as they stand, without being sure', () => {
    const { fields } = recognise('# Factuur\nIBAN   NL03 RABO 0000 0000 1\nBtw-nr.   NL004495445B1');
    expect([fields.iban, fields.sellerVatId]).toMatchObject([
      { state: 'read', value: { text: 'NL03RABO000000001' }, confidence: 0.78 },
      { state: 'read', value: { text: 'NL004495445B1' }, confidence: 0.78 },
    ]);
  });

  it('is less sure where two accounts stand', () => {
    const { fields } = recognise('# Factuur\nIBAN NL03RABO0000000001 of NL32INGB0000000123');
    expect(fields.iban).toMatchObject({ value: { text: 'NL03RABO0000000001' }, confidence: 0.88 });
  });
});

describe('recogniseDocument on texts that are no trade document', () => {
  it('gives no names, totals or currency for a report', () => {
    const { type, fields } = recognise(`
# Improving Drug Review Performance

Figures in EUR
Year            2019        2020
Total          1.997       2.104,50
Source: Agency Ltd, annual report`);
    expect([type, fields]).toEqual([null, {}]);
  });

  it('leaves a total that can be read in two ways unreadable', () => {
    expect(
      recognise('# Invoice\nInvoice number   INV-1001\nInvoice total   1.234').fields.totalGross,
    ).toMatchObject({
      state: 'unreadable',
      reason: 'ambiguous-amount',
      raw: '1.234',
    });
  });
});

describe('parties and numbers in less common places', () => {
  const printed = (drawing: string, name: FieldName) => {
    const reading = recognise(drawing).fields[name];
    return reading?.state === 'read' ? canonicalText(reading.value) : reading?.state;
  };

  it('finds the addressee below a sender line with commas', () => {
    const letter = `
# FACTUUR

Voorbeeld Handel B.V., Dorpsweg 1, 1234 AB Nergens
Proefland B.V.
Kerkstraat 9
5678 CD Elders`;
    expect(printed(letter, 'buyerName')).toBe('Proefland B.V.');
  });

  it('finds the number under a label that ends in a number sign', () => {
    const row = `
# FACTURE

Facture n°        Date de facture
198/2024/74       22/10/2024`;
    expect(printed(row, 'invoiceNumber')).toBe('198/2024/74');
  });

  it('does not take the date of another label for the date behind the number', () => {
    const row = `
# FACTUUR

Factuurnummer: 2026-0042    Besteldatum: 03-02-2026
Factuurdatum:  15-02-2026`;
    expect(printed(row, 'invoiceDate')).toBe('2026-02-15');
  });

  it('reads a French amount whose currency sign clings to its first digits', () => {
    const totals = `
# FACTURE

Total HT                    €8 147,56
TVA 20%                     €1 629,51
Total TTC                   €9 777,07`;
    expect(printed(totals, 'totalGross')).toBe('9777.07');
  });
});
