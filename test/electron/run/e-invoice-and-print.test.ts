import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aPdf } from '../../support/reading/a-pdf.ts';
import { aWorkspace } from '../../support/run-workspace.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const register =
  'Factuurnummer;Leveranciersnummer;Leverancier;Factuurdatum;Totaal incl. btw;Status\n' +
  'F-1042;20001;Jansen Techniek B.V.;10-03-2026;121,00;ontvangen\n' +
  'F-1043;20002;De Vries;11-03-2026;8,00;ontvangen\n';

const ubl = (total: string) => `<?xml version="1.0"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2">
<cbc:ID>F-1042</cbc:ID><cbc:IssueDate>2026-03-10</cbc:IssueDate><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cac:LegalMonetaryTotal><cbc:TaxExclusiveAmount currencyID="EUR">100.00</cbc:TaxExclusiveAmount><cbc:TaxInclusiveAmount currencyID="EUR">${total}</cbc:TaxInclusiveAmount><cbc:PayableAmount currencyID="EUR">${total}</cbc:PayableAmount></cac:LegalMonetaryTotal>
</Invoice>`;

/** A page that says 121,00, with an e-invoice inside. */
const hybrid = (total: string) =>
  aPdf((page) => {
    page.fontSize(18).text('FACTUUR').fontSize(10).text('Jansen Techniek B.V.');
    page.text('Factuurnummer: F-1042').text('Factuurdatum: 10-03-2026').moveDown(2);
    page.text('Totaal excl. btw € 100,00').text('Btw 21% € 21,00').text('Totaal incl. btw € 121,00');
    page.file(Buffer.from(ubl(total)), { name: 'factuur.xml', type: 'text/xml' });
  });

test.each([
  ['131.00', ['€ 131,00 in de e-factuur', '€ 121,00 op de afdruk']],
  ['121.00', []],
])('an e-invoice of %s inside a PDF that says 121,00', async (total, says) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'inkoop.csv'), register);
  writeFileSync(join(folder, 'F-1042.pdf'), await hybrid(total));
  const { finish } = await aWorkspace(folder, temporaryFolder());
  const { findings } = await finish();
  const found = findings
    .filter(({ check }) => check === 'e-factuur-gelijk-aan-afdruk')
    .map(({ message }) => message.what.nl);
  expect(found.length).toBe(says.length === 0 ? 0 : 1);
  for (const part of says) expect(found[0]?.replaceAll('\u00a0', ' ')).toContain(part);
});
