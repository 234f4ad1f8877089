import { expect, it } from 'vitest';
import type { FilePath } from '#shared/domain/evidence.ts';
import { readEInvoice } from '#shared/recognise/read-e-invoice.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import { aPage } from '../../support/a-page.ts';
import { anElement } from '../../support/an-element.ts';

const file = '/dossier/credit.pdf' as FilePath;

function original(...lines: readonly string[]): string | undefined {
  const drawing = ['# CREDITNOTA        Voorbeeld Handel B.V.', '', ...lines].join('\n');
  const { fields } = recogniseDocument(
    { kind: 'pages', pages: [aPage(drawing, 1)], embedded: [] },
    'credit.pdf',
    file,
  );
  const reading = fields.originalInvoice;
  return reading?.state === 'read' && reading.value.kind === 'identifier' ? reading.value.text : undefined;
}

it.each([
  ['behind a label', 'Oorspronkelijke factuur    V26-0001'],
  ['behind a label with a colon', 'Factuurnummer origineel: V26-0001'],
  ['in a sentence', 'Deze creditfactuur hoort bij factuur V26-0001.'],
  ['in a sentence with "nummer"', 'Hierbij crediteren wij onze factuur met nummer V26-0001 geheel.'],
  ['in English', 'Credit for invoice no. V26-0001'],
  ['in German', 'Gutschrift zu Rechnung Nr. V26-0001'],
])('a credit note names the invoice that it takes back %s', (_where, line) => {
  expect(original('Creditnummer    C26-0009', line)).toBe('V26-0001');
});

it.each([
  ['names only itself', ['Factuurnummer    C26-0009', 'Wij crediteren de factuur deels.']],
  ['names its own number behind such a word', ['Factuurnummer   C26-0009', 'Betaling van factuur C26-0009']],
  ['gives only a date', ['Creditnummer  C26-0009', 'Betreft uw factuur van 03-11-2026']],
])('a credit note that %s names no other invoice', (_what, lines) => {
  expect(original(...lines)).toBeUndefined();
});

it('the XML of a credit note names it as well', () => {
  const reference = anElement('BillingReference', [
    anElement('InvoiceDocumentReference', [anElement('ID', 'V26-0001')]),
  ]);
  const note = readEInvoice(anElement('CreditNote', [anElement('ID', 'C26-0009'), reference]), file);
  expect(note?.fields.originalInvoice).toMatchObject({ state: 'read', raw: 'V26-0001' });
});
