import { masterAgrees } from '#rules/checks/master-agrees.ts';
import { aDossier, cell, number, puzzlingCell } from '../../support/a-dossier.ts';
import { aMasterRow, aWorkspace } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

const master = [
  aMasterRow('customer', {
    customerNumber: number('00042'),
    customerName: { kind: 'text', text: 'Voorbeeld Handel B.V.' },
    vatId: number('NL004495445B01'),
    address: { kind: 'text', text: 'Havenkade 12' },
    postcode: { kind: 'text', text: '1234AB' },
    city: { kind: 'text', text: 'Proefstad' },
  }),
];
/** An order to this address. */
const sentTo = (address: string) =>
  aWorkspace({
    master,
    dossiers: [
      aDossier({
        fields: {
          customerNumber: [cell(number('42'))],
          customerAddress: [cell({ kind: 'text', text: address })],
        },
      }),
    ],
  });
const ofAddress = { field: 'customerAddress', listed: 'address', of: 'customer', number: 'customerNumber' };
const billed = (vatId: ReturnType<typeof cell> | null, name = 'Voorbeeld Handel') =>
  aWorkspace({
    master,
    dossiers: [
      aDossier({
        fields: {
          customerNumber: [cell(number('42'))],
          customerName: [cell({ kind: 'text', text: name })],
          ...(vatId ? { sellerVatId: [vatId] } : {}),
        },
      }),
    ],
  });
const ofName = { field: 'customerName', listed: 'name', of: 'customer', number: 'customerNumber' };

testCheck(
  masterAgrees,
  {
    satisfied: [
      { when: 'it is the same in other signs', workspace: billed(cell(number('NL 0044.95.445 B01'))) },
      {
        when: 'the address is written otherwise than in the columns of the list',
        workspace: sentTo('HAVENKADE 12, 1234 AB PROEFSTAD, Nederland'),
        options: ofAddress,
      },
      { when: 'the name is that of the list', workspace: billed(null), options: ofName },
    ],
    violated: [
      {
        when: 'the list states another number',
        workspace: billed(cell(number('NL002455799B11'))),
        says: 'Btw-nummer is NL002455799B11, maar in Stamgegevens.xlsx staat bij deze relatie NL004495445B01.',
        finds: { expected: number('NL004495445B01') },
      },
      {
        when: 'the number is that of another company',
        workspace: billed(null, 'Anders Transport'),
        options: ofName,
        says: 'Klantnaam is Anders Transport, maar in Stamgegevens.xlsx staat bij deze relatie Voorbeeld Handel B.V.',
      },
      {
        when: 'the list states another house',
        workspace: sentTo('Havenkade 14, 1234 AB Proefstad'),
        options: ofAddress,
        says: 'Adres van de klant is Havenkade 14, 1234 AB Proefstad, maar in Stamgegevens.xlsx staat bij deze relatie Havenkade 12, 1234AB Proefstad.',
      },
    ],
    undecided: [
      {
        when: 'it can’t be read',
        workspace: billed(puzzlingCell('#N/B', 'error-cell')),
        isToldElsewhere: true,
      },
    ],
    notApplicable: [
      { when: 'it is not known', workspace: billed(null) },
      {
        when: 'it is no VAT number at all, which is told elsewhere',
        workspace: billed(cell(number('NL004495454B01'))),
      },
      {
        when: 'no list knows this partner',
        workspace: { ...billed(cell(number('NL002455799B11'))), master: [] },
      },
    ],
  },
  { field: 'sellerVatId', listed: 'vatId', of: 'customer', number: 'customerNumber', name: 'customerName' },
);
