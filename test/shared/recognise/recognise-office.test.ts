import { describe, expect, it } from 'vitest';
import { recognise, valuesOf } from '../../support/recognised-drawing.ts';

function surenessOf(drawing: string, name: 'sellerName' | 'buyerName'): number {
  const reading = recognise(drawing).fields[name];
  return reading?.state === 'read' ? reading.confidence : 0;
}

describe('labels in pairs', () => {
  it('give each value to its own label, and a shortened one to what it is short for', () => {
    expect(
      valuesOf(`
# Factuur

Factuurnummer / datum: 2026-0417 / 03-02-2026
Klant- / ordernummer: K08782 / 4506762851`),
    ).toMatchObject({
      invoiceNumber: '2026-0417',
      invoiceDate: '2026-02-03',
      customerNumber: 'K08782',
      orderNumber: '4506762851',
    });
  });

  it('say nothing special where there are more or fewer values than labels', () => {
    expect(
      valuesOf('# Factuur\n\nFactuurnummer: 123/2026/04\nFactuurdatum / leverdatum: 03-02-2026'),
    ).toMatchObject({ invoiceNumber: '123/2026/04', invoiceDate: '2026-02-03', deliveryDate: '2026-02-03' });
  });
});

describe('labels and what stands beside them', () => {
  it.each([
    ['Uw klantnummer bij ons', '# Factuur'],
    ['Your customer number with us', '# Invoice'],
    ['Ihre Kundennummer bei uns', '# Rechnung'],
  ])('whose books it is in belongs to the label: %s', (label, title) => {
    expect(valuesOf(`${title}\n\n${label}   K41977`)).toMatchObject({ customerNumber: 'K41977' });
  });

  it('a postcode beside a title is no number of an invoice', () => {
    expect(
      valuesOf(`
                                                     Schoonmaak Voorbeeld B.V.
INVOICE                                              1021 KR Amsterdam

Invoice number: 2026-7642`)['invoiceNumber'],
    ).toBe('2026-7642');
    expect(
      valuesOf('INVOICE                                     1021 KR Amsterdam')['invoiceNumber'],
    ).toBeUndefined();
  });

  it('the heads of two blocks beside each other are no names', () => {
    expect(
      valuesOf(`
# Invoice

Billing details                 Invoice details
Penrose Limited                 Number: 2026-7642
22 Station Road                 Date: 26 October 2026
London SE1 4TT`),
    ).toMatchObject({ buyerName: 'Penrose Limited', invoiceNumber: '2026-7642' });
  });
});

describe('a contract', () => {
  it('names its parties and their register number in its text, in either order', () => {
    const text = (first: string, second: string) => `
# Onderhoudscontract

Contractnummer: OC-65974

1. ${first}, gevestigd te Rotterdam, ingeschreven in het handelsregister onder nummer 40859898, hierna te noemen: opdrachtnemer;
2. ${second}, gevestigd te Zwolle, hierna te noemen: opdrachtgever;`;
    expect(valuesOf(text('Transport Voorbeeld BV', 'Bouwbedrijf Proef B.V.'))).toMatchObject({
      contractNumber: 'OC-65974',
      sellerName: 'Transport Voorbeeld BV',
      sellerKvk: '40859898',
      buyerName: 'Bouwbedrijf Proef B.V.',
    });
    expect(
      valuesOf(`
# Service Agreement

(1) Sample Foods Ltd, of 4 Mill Lane, Leeds (the Customer); and
(2) Tideway Freight Limited, of 22 Station Road, London (the Supplier).`),
    ).toMatchObject({ sellerName: 'Tideway Freight Limited', buyerName: 'Sample Foods Ltd' });
  });

  it('between others than a seller and a buyer names neither', () => {
    const fields = valuesOf(`
# Arbeidsovereenkomst

1. Transport Voorbeeld BV, gevestigd te Rotterdam, hierna te noemen: werkgever;
2. Jan Proef, wonende te Zwolle, hierna te noemen: werknemer;`);
    expect(fields['buyerName']).toBeUndefined();
  });
});

describe('two addresses side by side without labels', () => {
  const beside = (left: readonly string[], right: readonly string[], title: string) =>
    `${title}\n\n${left.map((line, at) => `${line.padEnd(44)}${right[at] ?? ''}`).join('\n')}`;
  const one = ['Drukkerij Voorbeeld', 'Vliet 77', '1021 KR Amsterdam', ''];
  const other = ['Bouwbedrijf Proef B.V.', 'Schans 14', '3011 GZ Rotterdam'];

  it('are told apart by a department below the name', () => {
    const to = ['Bouwbedrijf Proef B.V.', 'Afd. crediteuren', 'Schans 14', '3011 GZ Rotterdam'];
    for (const drawing of [beside(one, to, '# Factuur'), beside(to, one, '# Factuur')]) {
      expect(valuesOf(drawing)).toMatchObject({
        sellerName: 'Drukkerij Voorbeeld',
        buyerName: 'Bouwbedrijf Proef B.V.',
      });
    }
  });

  it('are never given as sure where nothing tells them apart', () => {
    for (const drawing of [beside(one, other, '# Factuur'), beside(other, one, '# Factuur')]) {
      expect(surenessOf(drawing, 'sellerName')).toBeLessThanOrEqual(0.5);
      expect(surenessOf(drawing, 'buyerName')).toBeLessThanOrEqual(0.5);
    }
  });

  it('have the addressee at the right in French, else at the left', () => {
    const french = ['Menuiserie Exemple SARL', '12 rue des Tanneurs', '69003 Lyon'];
    const client = ['Papeterie Modele', '45 avenue Foch', '33000 Bordeaux'];
    const facture = '# Facture\n\nDate de facture : 04/04/2026\nMontant total TTC : 121,00';
    expect(valuesOf(beside(french, client, facture))['buyerName']).toBe('Papeterie Modele');
    expect(valuesOf(beside(one, other, '# Factuur'))['buyerName']).toBe('Drukkerij Voorbeeld');
  });
});

it('goods with only a quantity name no seller', () => {
  const fields = valuesOf(`
Kantoorvakhandel Lems
Stationsplein 3
8911 BV Leeuwarden

# Pakbon

Artikel      Omschrijving                  Besteld     Geleverd
AB-8401      Verpakkingstape bruin         4           4
12186        Verpakkingstape bruin         2.5         2.5
ST-1997      Kopieerpapier wit             150         150
999208       Kabelgoot aluminium           24          24
Voor ontvangst getekend`);
  expect(fields['sellerName']).not.toBe('Verpakkingstape bruin');
});
