import { xmlEqualsPage } from '#rules/checks/xml-equals-page.ts';
import type { FieldSource } from '#shared/domain/dossier.ts';
import { aDocument, aDossier, amount, closed, number, stated } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const data = aDocument('invoice', { name: 'factuur.xml', status: 'xml' });
const print = aDocument('invoice', { name: 'factuur.pdf' });
const asXml = (source: FieldSource): FieldSource => ({ ...source, how: 'xml' });

const twice = (inXml: string, onPage: string, numbers: readonly [string, string] = ['F1', 'F1']) =>
  aDossier({
    documents: [data, print],
    fields: {
      totalGross: [asXml(stated(data, amount(inXml))), stated(print, amount(onPage))],
      invoiceNumber: [asXml(stated(data, number(numbers[0]))), stated(print, number(numbers[1]))],
    },
  });

testCheck(
  xmlEqualsPage,
  {
    satisfied: [{ when: 'both say the same', dossier: twice('121.00', '121.00') }],
    violated: [
      {
        when: 'the print says something else',
        dossier: twice('121.00', '112.00'),
        says: 'Totaal inclusief btw is € 121,00 in de e-factuur factuur.xml, maar € 112,00 op de afdruk factuur.pdf.',
        finds: { likelyCause: 'digits-swapped' },
      },
    ],
    undecided: [
      {
        when: 'the print can’t be opened',
        dossier: aDossier({
          documents: [data, aDocument('invoice', { name: 'factuur.pdf', status: 'encrypted' })],
          fields: { totalGross: [asXml(stated(data, amount('121.00'))), closed(print)] },
        }),
      },
    ],
    notApplicable: [
      {
        when: 'there is only a print',
        dossier: aDossier({ documents: [print], fields: { totalGross: [stated(print, amount('1.00'))] } }),
      },
      { when: 'they are two invoices', dossier: twice('121.00', '112.00', ['F1', 'F2']) },
    ],
  },
  { fields: ['totalGross'] },
);
