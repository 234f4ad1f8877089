import { ibanChanged } from '#rules/checks/iban-changed.ts';
import { aDossier, cell, date, number, puzzlingCell } from '../../support/a-dossier.ts';
import { aMasterRow, aWorkspace } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

const usual = 'NL91 ABNA 0417 1643 00';
const other = 'NL20 INGB 0001 2345 67';
const bill = (key: string, day: string, iban: string, called?: string) =>
  aDossier({
    key,
    fields: {
      customerNumber: [cell(number('42'))],
      invoiceDate: [cell(date(day))],
      iban: [cell(number(iban))],
      ...(called ? { customerName: [cell(number(called))] } : {}),
    },
  });
const first = bill('A1', '2026-01-05', usual);
const subject = 'order:A2/iban-changed/iban';

testCheck(
  ibanChanged,
  {
    satisfied: [
      {
        when: 'it was used before',
        workspace: aWorkspace({ dossiers: [first, bill('A2', '2026-02-05', usual)] }),
        subject,
      },
      {
        when: 'the call-back is recorded',
        workspace: aWorkspace({ dossiers: [first, bill('A2', '2026-02-05', other, 'J. de Tester')] }),
        subject,
      },
      {
        when: 'somebody called back on a known number about this one',
        workspace: aWorkspace({ dossiers: [first, bill('A2', '2026-02-05', other)] }),
        calledBack: (_, field) => (field === 'iban' ? other : null),
        subject,
      },
    ],
    violated: [
      {
        when: 'another number was confirmed by calling back',
        workspace: aWorkspace({ dossiers: [first, bill('A2', '2026-02-05', other)] }),
        calledBack: () => 'NL91ABNA0417164300',
        subject,
      },
      {
        when: 'it is new for this supplier',
        workspace: aWorkspace({ dossiers: [first, bill('A2', '2026-02-05', other)] }),
        subject,
        says: 'Het IBAN NL20 INGB 0001 2345 67 is niet eerder door Voorbeeld B.V. gebruikt. Op factuur A1 stond NL91 ABNA 0417 1643 00.',
        finds: { severity: 'blocking' },
      },
    ],
    undecided: [
      {
        when: 'it can’t be read',
        workspace: aWorkspace({
          dossiers: [
            aDossier({
              key: 'A2',
              fields: { customerNumber: [cell(number('42'))], iban: [puzzlingCell('#N/B', 'error-cell')] },
            }),
          ],
        }),
        subject,
        isToldElsewhere: true,
      },
    ],
    notApplicable: [
      {
        when: 'it is the first invoice',
        workspace: aWorkspace({ dossiers: [bill('A2', '2026-02-05', other)] }),
        subject,
      },
      {
        when: 'the list of suppliers knows the IBAN, which is told elsewhere',
        workspace: aWorkspace({
          master: [aMasterRow('supplier', { supplierNumber: number('42'), iban: number(usual) })],
          dossiers: [first, bill('A2', '2026-02-05', other)],
        }),
        subject,
      },
    ],
  },
  { iban: 'iban', date: 'invoiceDate', number: 'customerNumber', confirmedBy: ['customerName'] },
);
