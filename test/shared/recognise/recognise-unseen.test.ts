import { describe, expect, it } from 'vitest';
import { recognise, valuesOf } from '../../support/recognised-drawing.ts';

describe('recogniseDocument on layouts that nobody prepared it for', () => {
  it('takes an account at a bank for no number of a customer', () => {
    const values = valuesOf(`
# Invoice 2026-17

Payment to sort code 20-44-12, Account no. 30118840.`);
    expect(values['customerNumber']).toBeUndefined();
  });

  it('reads what stands below a label with a colon where nothing stands beside it', () => {
    expect(
      valuesOf(`
# Invoice Summary
Account number:
448211937750
Invoice Number:   48213019`),
    ).toMatchObject({ customerNumber: '448211937750', invoiceNumber: '48213019' });
  });

  it('takes the number by which the buyer ordered before that of the books of the seller', () => {
    expect(
      valuesOf(`
# Packing slip
Order #       PO #        Packing slip #
SO-118820     BD-20418    PS-77120`),
    ).toMatchObject({ orderNumber: 'BD-20418', deliveryNoteNumber: 'PS-77120' });
  });

  it('finds the code of a bank by itself on the line below its account', () => {
    expect(
      valuesOf('# Rechnung 2026-17\n\nVR Bank Musterkreis\nDE02 1203 0000 0000 2020 51\nBYLADEM1001'),
    ).toMatchObject({ iban: 'DE02120300000000202051', bic: 'BYLADEM1001' });
  });

  it('reads an account that was broken at the end of a line', () => {
    expect(
      valuesOf(
        '# Factuur 2026-17\n\nGraag overmaken op rekeningnummer NL91\nABNA 0417 1643 00 ten name van Proef',
      ),
    ).toMatchObject({ iban: 'NL91ABNA0417164300' });
  });

  it('takes the words of three cells with a stroke in them for no account', () => {
    const values = valuesOf(`
# Packing slip
Order #     PO #       Ship date
SO-118820   BD-20418   02/09/2026`);
    expect(values['iban']).toBeUndefined();
  });

  it('is sure of totals that differ by cents that were rounded off and are printed', () => {
    const { fields } = recognise(`
# Rechnung 10448

Total exkl. MWST           5'834.90
MWST 8.1 %                   472.63
Rundung                        0.02
Rechnungsbetrag CHF        6'307.55`);
    const sure = { state: 'read', confidence: 0.98 };
    expect([fields.totalNet, fields.totalVat, fields.totalGross]).toMatchObject([sure, sure, sure]);
  });

  it('takes the part of one rate for no total where the sum of all is printed', () => {
    expect(
      valuesOf(`
# Facture 26F04418

TOTAL T.T.C.         403,59

Taux        Base HT     TVA      TTC
10,00 %     360,00      36,00    396,00
0,00 %      7,59        0,00     7,59`),
    ).toMatchObject({ totalGross: '403.59' });
  });

  it('takes the total before what was paid on account for that of the invoice', () => {
    expect(
      valuesOf(`
# Invoice 24881

TOTAL                    1,707.00
Less: paid on account    (500.00)
BALANCE DUE              1,207.00`),
    ).toMatchObject({ totalGross: '1707.00' });
  });

  it('reads the sum above a VAT of nothing as the total without VAT', () => {
    expect(
      valuesOf(`
# Factuur 2026-17

Totaal            € 2.796,50
BTW verlegd           € 0,00
Factuurbedrag     € 2.796,50`),
    ).toMatchObject({ totalNet: '2796.50', totalVat: '0.00', totalGross: '2796.50' });
  });

  it('takes a column of several currencies for no word about that of the invoice', () => {
    expect(
      valuesOf(`
# Factuur 2026-17

Omschrijving      Valuta   Bedrag     EUR bedrag
Zeevracht         USD      1.850,00     1.705,07
Afhandeling       EUR        225,00       225,00

Totaal EUR        1.930,07
EUR bedragen zijn leidend, EUR`),
    ).toMatchObject({ currency: 'EUR' });
  });

  it('says what a letter is by its title, and not by the head of a table in it', () => {
    const letter = `
SECOND REMINDER - OVERDUE ACCOUNT

Invoice       Date          Due           Amount
SI-10448      30/04/2026    30/05/2026    412.80
SI-10502      11/05/2026    10/06/2026    96.00`;
    expect(recognise(letter).type?.type).toBe('reminder');
  });

  it('reads labels in two languages with a stroke between them', () => {
    expect(
      valuesOf(`
# Factuur / Invoice
Factuurnummer / Invoice no.     1260448
Factuurdatum / Invoice date     03-02-2026
KvK/CoC 37118840   Btw/VAT NL004495445B01`),
    ).toMatchObject({ invoiceNumber: '1260448', invoiceDate: '2026-02-03', sellerKvk: '37118840' });
  });

  it('reads the usual labels of a Spanish invoice', () => {
    const page = `
# FACTURA
Nº factura: F26/00418
Fecha: 1 de julio de 2026
Vencimiento: 17/07/2026

Base imponible     198,00 €
IVA 21%             41,58 €
Total factura      239,58 €`;
    expect(recognise(page).type?.type).toBe('invoice');
    expect(valuesOf(page)).toMatchObject({
      invoiceNumber: 'F26/00418',
      invoiceDate: '2026-07-01',
      dueDate: '2026-07-17',
      totalNet: '198.00',
      totalVat: '41.58',
      totalGross: '239.58',
    });
  });

  it('reads lines without a head where each is a number of them times a price, up to their sum', () => {
    const { lines } = recognise(`
# Factuur 2026-17

Redactie jaarverslag      14 uur    € 72,50    € 1.015,00
Vertaling nieuwsbrief     3 uur     € 72,50      € 217,50
Totaal exclusief btw                           € 1.232,50
21% btw                                          € 258,83
Totaal                                         € 1.491,33`);
    expect(
      lines.map(({ fields: { description } }) => (description?.state === 'read' ? description.raw : null)),
    ).toEqual(['Redactie jaarverslag', 'Vertaling nieuwsbrief']);
  });

  it('reads all three totals from the last row of a table', () => {
    expect(
      valuesOf(`
# Leasefactuur L2026070441

Kenteken     Omschrijving          Excl. btw      Btw        Incl. btw
V-118-KL     Leasetermijn juli     612,00         128,52     740,52
X-441-RT     Leasetermijn juli     548,00         115,08     663,08
             Totaal                1.160,00       243,60     1.403,60`),
    ).toMatchObject({ totalNet: '1160.00', totalVat: '243.60', totalGross: '1403.60' });
  });

  it('takes no first part of a sentence for a total that something was taken from', () => {
    expect(
      valuesOf(`
# Invoice 0441

Gross valuation to date      48,200.00
Less previously certified   -36,000.00
Net this invoice             12,200.00
Total payable                12,200.00`),
    ).not.toMatchObject({ totalGross: '48200.00' });
  });

  it('reads the parties of a contract that names them with their addresses', () => {
    expect(
      valuesOf(`
# Dienstleistungsvertrag

zwischen
RackWerk AG, Uferstraße 40-42, 63571 Gelnhausen
nachfolgend Auftragnehmer genannt
und
Hübner Haustechnik GmbH, Am Bahndamm 7, 48143 Münster
nachfolgend Auftraggeber genannt`),
    ).toMatchObject({ sellerName: 'RackWerk AG', buyerName: 'Hübner Haustechnik GmbH' });
  });

  it('tells the code of an item from what it is', () => {
    const { lines } = recognise(`
# Packing slip PS-77120

Item         Description            Ordered     Shipped
44-1182      Monitor arm dual       6           6
44-2071      Desk lamp LED          12          8`);
    expect(
      lines.map(({ fields }) =>
        [fields.article, fields.description, fields.quantity].map((reading) =>
          reading?.state === 'read' ? reading.raw : null,
        ),
      ),
    ).toEqual([
      ['44-1182', 'Monitor arm dual', '6'],
      ['44-2071', 'Desk lamp LED', '8'],
    ]);
  });

  it('reads prices of a hundred under a head that says so', () => {
    const { lines } = recognise(`
# Rechnung 2026-17

Artikel     Bezeichnung          Menge     Preis/100     Rab.%     Wert
1084        Schraube M8          500       12,40         10        55,80
1085        Scheibe A8           1000      2,10                    21,00`);
    expect(
      lines.map(({ fields: { amount } }) => (amount?.state === 'read' ? amount.confidence : null)),
    ).toEqual([0.97, 0.97]);
  });

  it('names who ordered also where the goods go to the same company', () => {
    expect(
      valuesOf(`
# PURCHASE ORDER
Blackthorn Catering Co.
22 Station Road
Ipswich IP3 9QX

PO No: BC-4418

To (supplier)                Deliver to
Harrowgate Fasteners Ltd     Blackthorn Catering Co.
Canal Street 9               Dock Gate 2
Leeds LS11 5BD               Ipswich IP3 0BF`),
    ).toMatchObject({ sellerName: 'Harrowgate Fasteners Ltd', buyerName: 'Blackthorn Catering Co.' });
  });

  it('takes neither the words before a name nor a title for a part of it', () => {
    expect(
      valuesOf(`
# Invoice
Sold by Vantage Gadgets S.à r.l.          VAT # LU26245785

Van der Zwaag Installatietechniek B.V.    Invoice #      INV-NL-118820
Schans 14                                 Invoice date   02 November 2026
4331 NM Middelburg`),
    ).toMatchObject({
      sellerName: 'Vantage Gadgets S.à r.l.',
      buyerName: 'Van der Zwaag Installatietechniek B.V.',
    });
    expect(
      valuesOf(`
The Harbour Rooms Rotterdam

Cobalt Cloud Hosting, Inc.                Room Number       614
1200 Commerce Blvd, Suite 400             Invoice Nr.       118820
Austin, TX 78701

# INFORMATION INVOICE`)['sellerName'],
    ).not.toBe('INFORMATION INVOICE');
  });
});
