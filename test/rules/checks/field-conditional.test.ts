import { fieldConditional } from '#rules/checks/field-conditional.ts';
import { aDossier, amount, cell, number, puzzlingCell } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const stating = (name: string, vat?: string) =>
  aDossier({
    fields: { customerName: [cell(number(name))], ...(vat ? { totalVat: [cell(amount(vat))] } : {}) },
  });

testCheck(
  fieldConditional,
  {
    satisfied: [
      { when: 'the other value fits', dossier: stating('Verlegd', '0.00') },
      {
        when: 'it is empty as it should be',
        dossier: stating('verlegd'),
        options: { when: { field: 'customerName', is: ['verlegd'] }, field: 'totalVat', is: [] },
      },
      {
        when: 'any value will do',
        dossier: stating('verlegd', '5.00'),
        options: { when: { field: 'customerName' }, field: 'totalVat' },
      },
    ],
    violated: [
      {
        when: 'the other value does not fit',
        dossier: stating('verlegd', '21.00'),
        says: 'Btw-bedrag is € 21,00. Als klantnaam “verlegd” is, hoort het € 0,00 te zijn.',
      },
      {
        when: 'the other value is missing',
        dossier: stating('verlegd'),
        says: 'Btw-bedrag ontbreekt, terwijl klantnaam “verlegd” is.',
      },
      {
        when: 'the other value should be empty',
        dossier: stating('verlegd', '21.00'),
        options: { when: { field: 'customerName', is: ['verlegd'] }, field: 'totalVat', is: [] },
        says: 'Btw-bedrag is € 21,00, maar hoort leeg te zijn als klantnaam “verlegd” is.',
      },
    ],
    undecided: [
      {
        when: 'the condition can’t be read',
        dossier: aDossier({ fields: { customerName: [puzzlingCell('#N/B', 'error-cell')] } }),
      },
      {
        when: 'the other value can’t be read',
        dossier: aDossier({
          fields: { customerName: [cell(number('verlegd'))], totalVat: [puzzlingCell()] },
        }),
      },
    ],
    notApplicable: [{ when: 'the condition does not hold', dossier: stating('hoog', '21.00') }],
  },
  { when: { field: 'customerName', is: ['verlegd'] }, field: 'totalVat', is: ['0.00'] },
);
