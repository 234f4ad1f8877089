import { describe, expect, it } from 'vitest';
import type { FilePath } from '#shared/domain/evidence.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import type { DocumentFields } from '#shared/domain/recognised.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import { aPage } from '../../support/a-page.ts';

function fieldsOf(drawing: string): DocumentFields {
  return recogniseDocument({ kind: 'pages', pages: [aPage(drawing)], embedded: [] }, '', 'a.pdf' as FilePath)
    .fields;
}

const asked = [
  'sellerAddress',
  'buyerAddress',
  'deliveryAddress',
  'vatReason',
  'periodStart',
  'periodEnd',
  'representativeName',
  'representativeAddress',
  'representativeVatId',
  'sellerVatId',
] as const;

function read(drawing: string): Readonly<Record<string, string>> {
  const fields = fieldsOf(drawing);
  return Object.fromEntries(
    asked.flatMap((name) => {
      const reading = fields[name];
      return reading?.state === 'read' ? [[name, canonicalText(reading.value)]] : [];
    }),
  );
}

describe('the addresses on a page', () => {
  it('are those of seller and buyer by the names above them, and a street comes before a box', () => {
    const values = read(`
* Voorbeeld Handel B.V.
Postbus 123, 1200 AA Proefstad


                                        Proef Techniek B.V.
                                        t.a.v. de administratie
                                        Postbus 968
                                        2509 JE Nergens

# Factuur
Factuurnummer   2026-17
Factuurdatum    01-03-2026

Voorbeeld Handel B.V. | Havenkade 12a | 1234 AB  Proefstad | KvK 10000011 | Tel. 010-1234567`);
    expect(values).toEqual({
      sellerAddress: 'Havenkade 12a, 1234 AB Proefstad',
      buyerAddress: 'Postbus 968, 2509 JE Nergens',
    });
  });

  it('has one for the goods, by its label', () => {
    const values = read(`
# Voorbeeld Handel B.V.
Havenkade 12a
1234 AB Proefstad

Factuuradres                            Afleveradres
Proef Techniek B.V.                     Magazijn Oost
Dorpsweg 1                              Loodsweg 9
5678 CD Nergens                         5678 XZ Elders

Factuur
Factuurnummer   2026-17`);
    expect(values).toEqual({
      sellerAddress: 'Havenkade 12a, 1234 AB Proefstad',
      buyerAddress: 'Dorpsweg 1, 5678 CD Nergens',
      deliveryAddress: 'Loodsweg 9, 5678 XZ Elders',
    });
  });

  it.each([
    ['Belgian', 'Kerkstraat 5 bus 3', 'B-9000 Gent', 'Kerkstraat 5 bus 3, B-9000 Gent'],
    ['German', 'Hauptstr. 7', '12345 Teststadt', 'Hauptstr. 7, 12345 Teststadt'],
    ['French', '12 bis, rue de la Paix', '75002 PARIS', '12 bis, rue de la Paix, 75002 PARIS'],
    ['British', '10 High Street', 'London, SW1A 1AA', '10 High Street, London, SW1A 1AA'],
  ])('are read in the layout of other countries: %s', (_, street, town, whole) => {
    const values = read(`
# Voorbeeld Handel B.V.

Exemple Trading Ltd
${street}
${town}

Factuur
Factuurnummer   2026-17`);
    expect(values).toEqual({ buyerAddress: whole });
  });

  it('have every line of theirs as evidence', () => {
    const { buyerAddress } = fieldsOf(`
# Voorbeeld Handel B.V.

Proef Techniek B.V.
Dorpsweg 1
5678 CD Nergens

Factuurnummer   2026-17`);
    expect(buyerAddress).toMatchObject({
      state: 'read',
      at: { kind: 'page', page: 1, box: [20, 62, 95, 86] },
    });
  });

  it('are not taken from rows of goods, nor from a number with a word', () => {
    expect(
      read(`
# Factuur
Factuurnummer   2026-17
Kast model 12                1200 Eiken          1      120,00
Levering 3
1234 Stuks`),
    ).toEqual({});
  });
});

describe('the reason for no VAT', () => {
  it.each([
    'Btw verlegd',
    'Omzetbelasting verlegd naar afnemer',
    'VAT reverse charge',
    'Steuerschuldnerschaft des Leistungsempfängers',
    'Autoliquidation de la TVA',
    'Intracommunautaire levering',
    'Innergemeinschaftliche Lieferung',
    'Livraison intracommunautaire',
    'Levering buiten de EU',
    'Vrijgesteld van btw',
    'VAT exempt',
    'Exonération de TVA',
    'Kleineondernemersregeling (KOR)',
    'Kleinunternehmerregelung',
    'Margeregeling',
    'Bijzondere regeling reisbureaus',
    'Buiten de btw-heffing',
  ])('is the words as they stand on the page: %s', (words) => {
    expect(read(`# Factuur\nFactuurnummer   2026-17\n${words}          0,00`)).toEqual({ vatReason: words });
  });

  it.each([
    'Indien de btw is verlegd, vermeldt u dit op de factuur.',
    'Wij zijn niet vrijgesteld van btw.',
    'N° TVA intracommunautaire : FR11999999998',
    'Im- en Export Voorbeeld B.V.',
  ])('is no condition, no denial and no label: %s', (words) => {
    expect(read(`# Factuur\nFactuurnummer   2026-17\n${words}`)['vatReason']).toBeUndefined();
  });
});

it.each([
  ['nl', '# Factuur\nLeveringsperiode:   1 t/m 28 maart 2026'],
  [
    'nl in a sentence',
    '# Factuur\nVoor werk in de periode van 1 maart 2026 tot en met 28 maart 2026 berekenen wij',
  ],
  ['de', '# Rechnung\nLeistungszeitraum:   01.03. - 28.03.2026'],
  ['en', '# Invoice\nBilling period:   1 March to 28 March 2026'],
])('a period has a first and a last day: %s', (_, drawing) => {
  expect(read(drawing)).toMatchObject({ periodStart: '2026-03-01', periodEnd: '2026-03-28' });
});

it('a fiscal representative is nobody of the deal: its address and VAT number are its own', () => {
  const values = read(`
# Muster GmbH
Hauptstr. 7
12345 Teststadt

Proef Techniek B.V.
Dorpsweg 1
5678 CD Nergens

Factuur
Factuurnummer   2026-17

Fiscaal vertegenwoordiger: Proef Fiscaal B.V.
Belastinglaan 4
3511 AB Proefstad
Btw-nummer NL004495445B01`);
  expect(values).toEqual({
    sellerAddress: 'Hauptstr. 7, 12345 Teststadt',
    buyerAddress: 'Dorpsweg 1, 5678 CD Nergens',
    representativeName: 'Proef Fiscaal B.V.',
    representativeAddress: 'Belastinglaan 4, 3511 AB Proefstad',
    representativeVatId: 'NL004495445B01',
  });
});
