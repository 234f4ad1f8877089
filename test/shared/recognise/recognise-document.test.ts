import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileContent, Page } from '#shared/domain/content.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import type { RecognisedContent } from '#shared/domain/recognised.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import { aPage } from '../../support/a-page.ts';
import { anElement } from '../../support/an-element.ts';

const file = '/dossier/a.pdf' as FilePath;

function recognise(...drawings: readonly string[]): RecognisedContent {
  const pages = drawings.map((drawing, index) => aPage(drawing, index + 1));
  return recogniseDocument({ kind: 'pages', pages, embedded: [] }, 'a.pdf', file);
}

function valuesOf({ fields }: RecognisedContent): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, reading]) => [
      name,
      reading.state === 'read'
        ? canonicalText(reading.value)
        : reading.state === 'unreadable'
          ? reading.reason
          : 'absent',
    ]),
  );
}

const dutchInvoice = `
# FACTUUR                    Voorbeeld Handel B.V.

Proefland B.V.                       Factuurnummer     2026-0042
Dorpsweg 1                           Factuurdatum      03-11-2026
1234 AB Nergens                      Vervaldatum       03-12-2026
                                     Uw ordernummer    PO-4711

Omschrijving               Aantal    Prijs             Bedrag
Stoel                           2    50,00             100,00

                           Subtotaal                   100,00
                           21% btw                      21,00
                           Totaal te betalen         € 121,00

IBAN NL03 RABO 0000 0000 01   BIC RABONL2U   KvK 01234567   Btw-nr. NL004495445B01`;

describe('recogniseDocument on a page', () => {
  it('reads a Dutch invoice with labels left of their values', () => {
    const recognised = recognise(dutchInvoice);
    expect(recognised.type?.type).toBe('invoice');
    expect(valuesOf(recognised)).toEqual({
      invoiceNumber: '2026-0042',
      invoiceDate: '2026-11-03',
      dueDate: '2026-12-03',
      orderNumber: 'PO-4711',
      totalNet: '100.00',
      totalVat: '21.00',
      totalGross: '121.00',
      currency: 'EUR',
      sellerName: 'Voorbeeld Handel B.V.',
      sellerVatId: 'NL004495445B01',
      sellerKvk: '01234567',
      iban: 'NL03RABO0000000001',
      bic: 'RABONL2U',
      buyerAddress: 'Dorpsweg 1, 1234 AB Nergens',
      buyerName: 'Proefland B.V.',
    });
  });

  it('says on which page, in which box and how surely a value was read', () => {
    const { fields } = recognise(dutchInvoice);
    expect(fields.totalGross).toEqual({
      state: 'read',
      value: { kind: 'amount', amount: { minor: 12100, currency: 'EUR' } },
      raw: '€ 121,00',
      confidence: 0.98,
      at: { kind: 'page', file, page: 1, box: [285, 188, 325, 198] },
    });
  });

  it('reads values in the line below a row of labels', () => {
    const values = valuesOf(
      recognise(`
# INVOICE
INVOICE NUMBER     INVOICE DATE     ACCOUNT NUMBER
10432              13-02-2026       987

NET AMOUNT         VAT AMOUNT       TOTAL AMOUNT
1,000.00           210.00           1,210.00`),
    );
    expect(values).toMatchObject({
      invoiceNumber: '10432',
      invoiceDate: '2026-02-13',
      totalNet: '1000.00',
      totalVat: '210.00',
      totalGross: '1210.00',
    });
  });

  it('reads labels that lost their spaces', () => {
    const values = valuesOf(
      recognise('# Rechnung\nRechnungsnummer:R-2024/17\nRechnungsdatum:01.02.2024\nGesamtbetrag(EUR):119,00'),
    );
    expect(values).toMatchObject({
      invoiceNumber: 'R-2024/17',
      invoiceDate: '2024-02-01',
      totalGross: '119.00',
    });
  });

  it('takes the total of the document, not the previous balance that is added to it', () => {
    const values = valuesOf(
      recognise(
        '# INVOICE\nSUBTOTAL   $100.00\nSALES TAX   $10.00\nTOTAL   $110.00\nPREVIOUS BALANCE   $500.00\nTOTAL DUE   $610.00',
      ),
    );
    expect(values).toMatchObject({
      totalNet: '100.00',
      totalVat: '10.00',
      totalGross: '110.00',
      currency: 'USD',
    });
  });

  it('adds up the rates where no VAT total is printed, and gives no VAT total', () => {
    const values = valuesOf(
      recognise(
        '# Factuur\nTotaal exclusief btw   200,00\nBtw 9% over 100,00   9,00\nBtw 21% over 100,00   21,00\nTotaal inclusief btw   230,00',
      ),
    );
    expect(values).toEqual({ totalNet: '200.00', totalGross: '230.00' });
  });

  it('is less sure of totals that do not add up', () => {
    const { fields } = recognise(
      '# Factuur\nSubtotaal   100,00\n21% btw   21,00\nTotaal inclusief btw   112,00',
    );
    const sure = [fields.totalNet, fields.totalVat, fields.totalGross].map((reading) =>
      reading?.state === 'read' ? reading.confidence : 0,
    );
    expect(Math.max(...sure)).toBeLessThan(0.9);
    expect(Math.min(...sure)).toBeGreaterThan(0.3);
  });

  it('makes the totals of a credit note negative', () => {
    const recognised = recognise(
      '# CREDITNOTA\nCreditnotanummer   C-1001\nTotaal excl. btw   100,00\nBtw 21%   21,00\nTotaal incl. btw   121,00',
    );
    expect([recognised.type?.type, valuesOf(recognised)]).toEqual([
      'credit-note',
      { invoiceNumber: 'C-1001', totalNet: '-100.00', totalVat: '-21.00', totalGross: '-121.00' },
    ]);
  });

  it('lets the sum decide what 1.000 means', () => {
    const values = valuesOf(
      recognise('# Factuur\nSubtotaal   1.000\nBtw 21%   210\nTotaal incl. btw   1.210'),
    );
    expect(values).toEqual({ totalNet: '1000.00', totalVat: '210.00', totalGross: '1210.00' });
  });

  it('leaves a date that can be read in two ways unreadable', () => {
    expect(
      valuesOf(
        recognise(
          '# Invoice\nInvoice number   INV-1001\nInvoice date   05/06/2025\nThe goods for your order',
        ),
      ),
    ).toEqual({
      invoiceNumber: 'INV-1001',
      invoiceDate: 'ambiguous-date',
    });
  });

  it('reads the same date where another one in the document shows the order', () => {
    expect(valuesOf(recognise('# Invoice\nInvoice date   05/06/2025\nDue date   06/19/2025'))).toEqual({
      invoiceDate: '2025-05-06',
      dueDate: '2025-06-19',
    });
  });

  it('names a date that does not exist', () => {
    expect(valuesOf(recognise('# Factuur\nFactuurdatum   30-02-2025'))).toEqual({
      invoiceDate: 'impossible-date',
    });
  });

  it('gives nothing for a label without a value', () => {
    expect(
      valuesOf(
        recognise('# Factuur\nFactuurnummer:\nFactuurdatum:   03-11-2026\nOrdernummer:\nDebiteurnummer:'),
      ),
    ).toEqual({
      invoiceDate: '2026-11-03',
    });
  });

  it('does not take the order date or print date for the date of the invoice', () => {
    expect(
      valuesOf(
        recognise('# Factuur\nBesteldatum   13-10-2026\nPrintdatum   14-11-2026\nFactuurdatum   15-11-2026'),
      ),
    ).toEqual({
      orderDate: '2026-10-13',
      invoiceDate: '2026-11-15',
    });
  });

  it('reads an IBAN with wrong check digits as it stands, less surely', () => {
    const { fields } = recognise('# Factuur\nIBAN   NL04 RABO 0000 0000 01');
    expect(fields.iban).toMatchObject({
      state: 'read',
      value: { text: 'NL04RABO0000000001' },
      confidence: 0.86,
    });
  });

  it('tells the VAT id of the customer from that of the supplier', () => {
    expect(
      valuesOf(recognise('# Factuur\nUw btw-nummer:   NL002455799B11\n\n\nBtw-nr.   NL004495445B01')),
    ).toEqual({
      buyerVatId: 'NL002455799B11',
      sellerVatId: 'NL004495445B01',
    });
  });

  it.each([
    ['# PAKBON\nPakbonnummer   80012345', 'delivery-note'],
    ['# Orderbevestiging\nOrdernummer   2026-00031', 'order-confirmation'],
    ['# INKOOPORDER\nBestelnummer   B26-4471', 'order'],
    ['# F A C T U U R\nNummer: 20260042', 'invoice'],
    ['# Huurovereenkomst\ntussen partijen', 'contract'],
    ['# Betalingsherinnering\nFactuurnummer   2026-0042', 'reminder'],
    ['# Vrachtbrief', 'consignment-note'],
    ['# AFLEVERBON\nHandtekening', 'proof-of-delivery'],
    ['# Offerte', 'quote'],
  ])('recognises the title in %j', (drawing, type) => {
    expect(recognise(drawing).type?.type).toBe(type);
  });

  it('gives no type to a page that says nothing of it', () => {
    expect(recognise('zomaar een paar woorden').type).toBeNull();
  });

  it.each([
    'Beste collega,\n\nWaar blijft de factuur van order 2026-00043?\n\nGroet',
    'Goedemiddag,\n\nWij missen nog uw pakbon bij order 2026-00048.',
  ])('takes a sentence about a document for no document: %j', (drawing) => {
    expect(recognise(drawing).type).toBeNull();
  });

  it('collects what a document can be linked on', () => {
    expect(recognise('Order ORD 00042 van 03-11-2026 voor € 1.234,56 ref. 4500-0123/A').references).toEqual([
      'ORD00042',
      '00042',
      'REF45000123A',
      '45000123A',
    ]);
  });
});

describe('recogniseDocument on other content', () => {
  it('lets an embedded e-invoice win and fills from the page what it leaves out', () => {
    const root = anElement('Invoice', [anElement('ID', 'XML-1'), anElement('IssueDate', '2026-11-04')]);
    const content: FileContent = {
      kind: 'pages',
      pages: [aPage(dutchInvoice)],
      embedded: [{ name: 'factur-x.xml', root }],
    };
    const values = valuesOf(recogniseDocument(content, 'a.pdf', file));
    expect([values['invoiceNumber'], values['invoiceDate'], values['dueDate']]).toEqual([
      'XML-1',
      '2026-11-04',
      '2026-12-03',
    ]);
  });

  it('recognises nothing in a spreadsheet', () => {
    const nothing = { type: null, fields: {}, lines: [], references: [] };
    expect(recogniseDocument({ kind: 'sheets', sheets: [], decisions: [] }, 'a.xlsx', file)).toEqual(nothing);
  });
});

describe('recogniseDocument on anything', () => {
  const vocabulary = [
    'Factuur',
    'nummer',
    'Totaal',
    '12,50',
    '€',
    '-',
    '1.234',
    'btw',
    '21%',
    '03-11-2026',
    'IBAN',
    'NL03',
    'Datum',
    ':',
    '',
    '\u200b',
    'B.V.',
    '1234',
    'AB',
    'Aan:',
    '#',
    '(',
    '999999999999999999999',
  ];
  const coordinate = fc.oneof(
    fc.double({ min: -50, max: 900, noNaN: true }),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0),
  );
  const word = fc.record({
    text: fc.oneof(fc.constantFrom(...vocabulary), fc.string({ maxLength: 12 })),
    box: fc.tuple(coordinate, coordinate, coordinate, coordinate),
    size: fc.constantFrom(0, 8, 10, 30),
    bold: fc.boolean(),
  });
  const page: fc.Arbitrary<Page> = fc.record({
    number: fc.integer({ min: 1, max: 3 }),
    width: fc.constantFrom(0, 595),
    height: fc.constantFrom(0, 842),
    words: fc.array(word, { maxLength: 60 }),
  });

  it('never throws, and every confidence lies between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 3 }), (pages) => {
        const { fields } = recogniseDocument({ kind: 'pages', pages, embedded: [] }, 'x.pdf', file);
        for (const reading of Object.values(fields)) {
          if (reading.state === 'read') expect(reading.confidence > 0 && reading.confidence < 1).toBe(true);
        }
      }),
    );
  });
});
