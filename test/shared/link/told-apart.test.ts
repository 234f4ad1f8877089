import { describe, expect, it } from 'vitest';
import { assembleDossiers } from '#shared/assemble/assemble-dossiers.ts';
import { linkDocuments } from '#shared/link/link-documents.ts';
import { toldApart } from '#shared/link/told-apart.ts';
import { aRegister, type RowSpec } from '../../support/a-register.ts';
import { aSourceDocument } from '../../support/a-source-document.ts';
import { shippedType } from '../../support/shipped-type.ts';

const type = shippedType('inkoopfactuur');
const alfa = { invoiceNumber: '2026-001', supplierNumber: '70001', supplierName: 'Alfa Verhuur B.V.' };
const zwaluw = { invoiceNumber: '2026-001', supplierNumber: '070002', supplierName: 'Zwaluw Transport' };

const apart = (...rows: readonly RowSpec[]) => toldApart([aRegister(type, rows)], [type]);
function dossiersOf(...rows: readonly RowSpec[]) {
  const input = { registers: apart(...rows), links: [], fromDocuments: [], documents: [], types: [type] };
  const { dossiers, duplicateKeys } = assembleDossiers({ ...input, vouched: () => null });
  return [dossiers.map(({ id }) => id), duplicateKeys.map(({ dossier }) => dossier)];
}

describe('an invoice number that stands on two rows', () => {
  it('is two dossiers when two suppliers use it, whatever the order of the rows', () => {
    const two = [['inkoopfactuur:2026001@70001', 'inkoopfactuur:2026001@70002'], []];
    expect(dossiersOf(alfa, zwaluw)).toEqual(two);
    expect(dossiersOf(zwaluw, alfa)).toEqual(two);
  });

  it('is one dossier that stands there twice when one supplier used it twice', () => {
    const twice = [['inkoopfactuur:2026001'], ['inkoopfactuur:2026001']];
    expect(dossiersOf(alfa, { ...alfa, supplierName: 'Alfa' })).toEqual(twice);
    expect(dossiersOf(alfa, { ...alfa, supplierNumber: '79999' })).toEqual(twice);
    expect(dossiersOf(alfa, { ...alfa, supplierNumber: null, supplierName: 'Alfa Groep' })).toEqual(twice);
  });

  it('is one that was entered twice when amount and date are the same as well', () => {
    const said = { totalGross: '121.00', invoiceDate: '2026-03-02' };
    expect(dossiersOf({ ...alfa, ...said }, { ...zwaluw, ...said })[1]).toEqual(['inkoopfactuur:2026001']);
    expect(dossiersOf({ ...alfa, ...said }, { ...zwaluw, ...said, totalGross: '99.00' })[1]).toEqual([]);
  });

  it('finds a double among the rows of one of the two suppliers', () => {
    expect(dossiersOf(alfa, zwaluw, zwaluw)[1]).toEqual(['inkoopfactuur:2026001@70002']);
  });

  it('leaves a number that stands there once as it is', () => {
    const registers = [aRegister(type, [alfa])];
    expect(toldApart(registers, [type])).toBe(registers);
  });
});

it('an invoice with that number goes to the supplier that it names, and else waits for a person', () => {
  const invoice = (path: string, sellerName: string | null) =>
    aSourceDocument({
      path,
      type: 'invoice',
      fields: { invoiceNumber: '2026-001', ...(sellerName === null ? {} : { sellerName }) },
    });
  const documents = [invoice('a.pdf', 'Zwaluw Transport'), invoice('b.pdf', null)];
  const { links } = linkDocuments({
    documents,
    registers: apart(alfa, zwaluw),
    types: [type],
    confirmed: [],
  });
  expect(links.map(({ document, dossier, certainty }) => `${document} ${dossier} ${certainty}`)).toEqual([
    'a.pdf inkoopfactuur:2026001@70002 certain',
    'b.pdf inkoopfactuur:2026001@70001 suggested',
    'b.pdf inkoopfactuur:2026001@70002 suggested',
  ]);
});
