import { describe, expect, it } from 'vitest';
import { canonicalText } from '#shared/domain/field-value.ts';
import { recognise, valuesOf } from '../../support/recognised-drawing.ts';

describe('recogniseDocument on papers of trades', () => {
  it('reads labels that were wrapped in narrow cells, each with the value below it', () => {
    expect(
      valuesOf(`
# Facture

FACTURE      DATE          CODE         MODE DE
N°                         CLIENT       REGLEMENT
INV-08950    04/04/2024    K26899       Virement`),
    ).toMatchObject({ invoiceNumber: 'INV-08950', invoiceDate: '2024-04-04', customerNumber: 'K26899' });
  });

  it('reads the number behind a title that ends as one that is known', () => {
    expect(valuesOf('# Termijnfactuur 71104\n\nTe betalen  € 121,00')).toMatchObject({
      invoiceNumber: '71104',
    });
  });

  it('takes the day of a direct debit for the day by which to pay', () => {
    expect(
      valuesOf(`
# Jaarnota
Notanummer   88341
Datum nota   01-03-2026

Het bedrag van € 121,00 schrijven wij omstreeks 15-03-2026 af van uw rekening.`),
    ).toMatchObject({ invoiceDate: '2026-03-01', dueDate: '2026-03-15' });
  });

  it('gives the day of a discount for no day by which to pay', () => {
    expect(
      valuesOf('# Rechnung 2026-17\n\nZahlbar bis 24.08.2026 ohne Abzug, bis 11.08.2026 mit 2 % Skonto'),
    ).toMatchObject({ dueDate: '2026-08-24' });
  });

  it('finds the code of a bank without a label right behind its account', () => {
    expect(
      valuesOf('# Rechnung 2026-17\n\nUSt-ID: DE136695976 | DE02 1203 0000 0000 2020 51 | BYLADEM1001'),
    ).toMatchObject({ iban: 'DE02120300000000202051', bic: 'BYLADEM1001' });
  });

  it('gives a VAT id to the buyer where VAT is shifted to it', () => {
    expect(valuesOf('# Factuur 2026-17\n\nBTW verlegd naar DE136695976\n\nBTW NL004495445B01')).toMatchObject(
      { buyerVatId: 'DE136695976', sellerVatId: 'NL004495445B01' },
    );
  });

  it('takes no tax on premiums for VAT', () => {
    const values = valuesOf(`
# Premienota
Notanummer            VF072387
Premie                615,36
Assurantiebelasting   129,23
Totaal te voldoen     744,59`);
    expect(values).toMatchObject({ totalNet: '615.36', totalGross: '744.59' });
    expect(values['totalVat']).toBeUndefined();
  });

  it('takes a receipt of a till for a small invoice of the day it was stamped', () => {
    const receipt = `
Lunchroom De Proef
Bonnr. 514712     Kassa 2
05-02-2026 13:42

TOTAAL EUR     12,10
BTW% Over      BTW
21%  10,00     2,10`;
    expect(recognise(receipt).type?.type).toBe('invoice');
    expect(valuesOf(receipt)).toMatchObject({ invoiceNumber: '514712', invoiceDate: '2026-02-05' });
  });

  it('takes the first column of a table of amounts for what is sold, whatever its head says', () => {
    const { lines } = recognise(`
# Factuur 2026-17

Kraan / inzet        Uren     Uurtarief     Bedrag
Rupskraan Noord      8,00     85,00         680,00
Mobiele kraan        4,00     95,00         380,00`);
    expect(
      lines.map(({ fields }) =>
        Object.values(fields).map((reading) =>
          reading.state === 'read' ? canonicalText(reading.value) : null,
        ),
      ),
    ).toEqual([
      ['Rupskraan Noord', '8', '85', '680.00'],
      ['Mobiele kraan', '4', '95', '380.00'],
    ]);
  });

  it('names the sender by its name alone where the foot says its address too', () => {
    expect(
      valuesOf(`
# Factuur 2026-17

Bakkerij Zuid
Kade 4
1234 AB Proefstad

Totaal  12,10

Voorbeeldhandel B.V., Dorpsweg 12, 5678 CD Verderop | Handelsregister 12345678 | www.voorbeeldhandel.nl`),
    ).toMatchObject({ sellerName: 'Voorbeeldhandel B.V.', buyerName: 'Bakkerij Zuid' });
  });
});
