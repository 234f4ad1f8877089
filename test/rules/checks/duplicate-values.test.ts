import { duplicateValues } from '#rules/checks/duplicate-values.ts';
import { aDossier, cell, date, number, puzzlingCell } from '../../support/a-dossier.ts';
import { aWorkspace } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

const order = (key: string, customer: string, reference: string | null, stage = 'received') =>
  aDossier({
    key,
    stage,
    fields: {
      customerNumber: [cell(number(customer))],
      ...(reference === null ? {} : { deliveryNoteNumber: [cell(number(reference))] }),
    },
  });
const dated = (key: string, day: string) =>
  aDossier({ key, fields: { customerNumber: [cell(number('42'))], orderDate: [cell(date(day))] } });
const subject = 'order:A2/duplicate-values/customerNumber+deliveryNoteNumber';

testCheck(
  duplicateValues,
  {
    satisfied: [
      {
        when: 'the other dossier with the same values is from longer ago',
        workspace: aWorkspace({ dossiers: [dated('A1', '2026-01-05'), dated('A2', '2026-03-07')] }),
        options: { fields: ['customerNumber'], date: 'orderDate', days: 60 },
        subject: 'order:A2/duplicate-values/customerNumber',
      },
      {
        when: 'one of the values differs',
        workspace: aWorkspace({ dossiers: [order('A1', '42', 'P-1'), order('A2', '42', 'P-2')] }),
        subject,
      },
      {
        when: 'as many dossiers share them as may',
        workspace: aWorkspace({ dossiers: [order('A1', '42', 'P-1'), order('A2', '42', 'P-1')] }),
        options: { fields: ['customerNumber', 'deliveryNoteNumber'], most: 2 },
        subject,
      },
      {
        when: 'the other dossier was cancelled',
        workspace: aWorkspace({
          dossiers: [order('A1', '42', 'P-1', 'cancelled'), order('A2', '42', 'P-1')],
        }),
        subject,
      },
    ],
    violated: [
      {
        when: 'an earlier dossier within so many days has the same values',
        workspace: aWorkspace({ dossiers: [dated('A1', '2026-01-05'), dated('A2', '2026-03-05')] }),
        options: { fields: ['customerNumber'], date: 'orderDate', days: 60 },
        subject: 'order:A2/duplicate-values/customerNumber',
        says: 'Dossier A2 heeft dezelfde gegevens als A1: debiteurnummer (42).',
      },
      {
        when: 'all values are those of an earlier dossier, however they are written',
        workspace: aWorkspace({ dossiers: [order('A1', '42', 'P-1'), order('A2', '42', 'p1')] }),
        subject,
        says: 'Dossier A2 heeft dezelfde gegevens als A1: debiteurnummer en pakbonnummer (42 en p1).',
      },
      {
        when: 'many dossiers share them, of which the first are named',
        workspace: aWorkspace({
          dossiers: Array.from({ length: 14 }, (_, at) => order(`B${at + 10}`, '42', 'P-1')),
        }),
        options: { fields: ['customerNumber', 'deliveryNoteNumber'], most: 13 },
        subject: 'order:B23/duplicate-values/customerNumber+deliveryNoteNumber',
        says: 'Dossier B23 heeft dezelfde gegevens als B10, B11, B12, B13, B14, B15, B16, B17, B18, B19 en nog 3: debiteurnummer en pakbonnummer (42 en P-1).',
      },
    ],
    undecided: [
      {
        when: 'one of the values can’t be read',
        workspace: aWorkspace({
          dossiers: [
            order('A1', '42', 'P-1'),
            aDossier({
              key: 'A2',
              fields: { customerNumber: [cell(number('42'))], deliveryNoteNumber: [puzzlingCell()] },
            }),
          ],
        }),
        subject,
        isToldElsewhere: true,
      },
    ],
    notApplicable: [
      {
        when: 'one of the values is not known',
        workspace: aWorkspace({ dossiers: [order('A1', '42', null), order('A2', '42', null)] }),
        subject,
      },
    ],
  },
  { fields: ['customerNumber', 'deliveryNoteNumber'] },
);
