import { expect, it } from 'vitest';
import { evaluateDossier } from '#rules/evaluate-dossier.ts';
import { evaluateWorkspace } from '#rules/evaluate-workspace.ts';
import { groupAcross } from '#rules/group-across.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Finding } from '#shared/domain/finding.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { aDocument, aDossier, noColumn, number, silent, stated } from '../support/a-dossier.ts';
import { aSourceDocument, aWorkspace } from '../support/a-workspace.ts';
import { orderTypeWith } from '../support/shipped-type.ts';

const invoice = aDocument('invoice');
const note = aDocument('delivery-note');
const asOf = parseIsoDate('2026-11-23');
if (asOf === null) throw new Error('Not a day');
const context = { asOf };

const fieldType = orderTypeWith({ check: 'field-required', options: { fields: ['customerNumber'] } });
const silentOrder = (key: string) =>
  aDossier({ key, documents: [invoice], fields: { customerNumber: [noColumn(), silent(invoice)] } });
const tellingOrder = (key: string) =>
  aDossier({
    key,
    documents: [invoice],
    fields: { customerNumber: [noColumn(), stated(invoice, number('D-1'))] },
  });

it('what neither a column nor a document tells is one thing to settle, with every dossier beneath it', () => {
  expect(judged([silentOrder('A1'), silentOrder('A2'), tellingOrder('A3')], fieldType)).toEqual([
    [
      '-/field-required/order:customerNumber',
      null,
      'In het overzicht staat geen kolom voor debiteurnummer. 2 dossiers van het type Order missen dit gegeven.',
    ],
    [
      'order:A1/field-required/customerNumber',
      '-/field-required/order:customerNumber',
      'Het gegeven “debiteurnummer” ontbreekt.',
    ],
    [
      'order:A2/field-required/customerNumber',
      '-/field-required/order:customerNumber',
      'Het gegeven “debiteurnummer” ontbreekt.',
    ],
  ]);
});

it('where most documents tell it, the one that does not is a case of its own', () => {
  expect(judged([silentOrder('A1'), tellingOrder('A2'), tellingOrder('A3')], fieldType)).toEqual([
    ['order:A1/field-required/customerNumber', null, 'Het gegeven “debiteurnummer” ontbreekt.'],
  ]);
});

const documentType = orderTypeWith({
  check: 'document-required',
  options: { document: 'orderConfirmation' },
});
const orders = (count: number) =>
  Array.from({ length: count }, (_, at) => aDossier({ key: `A${at + 1}`, documents: [note] }));

it('a document that none of many dossiers has is one thing to settle, with every dossier beneath it', () => {
  const findings = judged(orders(20), documentType);
  expect(findings[0]).toEqual([
    '-/document-required/order:orderConfirmation',
    null,
    'Bij geen enkel dossier van het type Order is een orderbevestiging gevonden. Bij 20 dossiers hoort die er te zijn.',
  ]);
  expect(new Set(findings.slice(1).map(([, cause]) => cause))).toEqual(
    new Set(['-/document-required/order:orderConfirmation']),
  );
  expect(findings).toHaveLength(21);
});

const emptyType: DossierType = {
  ...orderTypeWith({ check: 'row-without-document', options: {} }),
  checks: [...orderTypeWith({ check: 'row-without-document', options: {} }).checks, ...documentType.checks],
};
const rowsOnly = (count: number) => Array.from({ length: count }, (_, at) => aDossier({ key: `A${at + 1}` }));

it('rows of which none has a document are one thing to settle, with every row beneath it', () => {
  const findings = judged(rowsOnly(20), emptyType);
  expect(findings.filter(([, cause]) => cause === null)).toEqual([
    [
      '-/row-without-document/order',
      null,
      'Bij geen van de 20 regels van het type Order is een stuk gevonden.',
    ],
  ]);
  expect(findings).toHaveLength(21);
});

it('a few rows without a document, or many beside one that has one, are told of each', () => {
  const mainOf = (dossiers: readonly Dossier[]) =>
    judged(dossiers, emptyType).filter(([, cause]) => cause === null);
  expect(mainOf(rowsOnly(19))).toHaveLength(19);
  const confirmed = aDossier({ key: 'B1', documents: [aDocument('order-confirmation')] });
  expect(mainOf([...rowsOnly(20), confirmed])).toHaveLength(20);
});

it('documents that lie loose beside rows without any are pointed out', () => {
  const loose = aSourceDocument({ name: 'scan.pdf' });
  const across = evaluateWorkspace(
    { ...aWorkspace({ dossiers: rowsOnly(20), documents: [loose] }), types: [emptyType] },
    context,
  );
  expect(across.findings.map(({ message }) => message.what.nl)).toEqual([
    'Bij geen van de 20 regels van het type Order is een stuk gevonden; los ligt er 1.',
  ]);
});

it('a document that a few dossiers lack, or that one of many has, is told of each', () => {
  const causes = (dossiers: readonly Dossier[]) => judged(dossiers, documentType).map(([, cause]) => cause);
  expect(causes(orders(19))).toEqual(Array(19).fill(null));
  const confirmed = aDossier({ key: 'B1', documents: [aDocument('order-confirmation')] });
  expect(causes([...orders(20), confirmed])).toEqual(Array(20).fill(null));
});

it('documents of that kind that lie loose are pointed out', () => {
  const loose = aSourceDocument({ name: 'bevestiging.pdf', type: 'order-confirmation' });
  const across = evaluateWorkspace(
    { ...aWorkspace({ dossiers: orders(20), documents: [loose] }), types: [documentType] },
    context,
  );
  expect(across.findings.map(({ message }) => message.what.nl)).toEqual([
    'Bij geen enkel dossier van het type Order is een orderbevestiging gevonden. Bij 20 dossiers hoort die er te zijn; los ligt er 1.',
  ]);
});

function judged(dossiers: readonly Dossier[], type: DossierType) {
  const own = dossiers.flatMap((dossier) => evaluateDossier(dossier, type, context).findings);
  const across = evaluateWorkspace({ ...aWorkspace({ dossiers }), types: [type] }, context);
  const workspace = new Set(across.findings.map(({ id }) => id));
  const all = groupAcross([...across.findings, ...own], { workspace, covered: across.covered });
  return all.map(({ id, causedBy, message }: Finding) => [id, causedBy, message.what.nl]);
}
