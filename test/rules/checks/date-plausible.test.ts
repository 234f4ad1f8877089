import { datePlausible } from '#rules/checks/date-plausible.ts';
import { aDossier, cell, date, puzzlingCell } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const dated = (iso: string) => aDossier({ fields: { invoiceDate: [cell(date(iso))] } });

testCheck(
  datePlausible,
  {
    satisfied: [
      { when: 'it is tomorrow', dossier: dated('2026-11-24') },
      { when: 'it is 400 days ago', dossier: dated('2025-10-19') },
    ],
    violated: [
      {
        when: 'it lies in the future',
        dossier: dated('2027-11-20'),
        says: 'Factuurdatum 20-11-2027 ligt in de toekomst.',
      },
      {
        when: 'it is 401 days ago',
        dossier: dated('2025-10-18'),
        says: 'Factuurdatum 18-10-2025 ligt meer dan 400 dagen terug.',
      },
    ],
    undecided: [
      {
        when: 'it does not exist',
        dossier: aDossier({ fields: { invoiceDate: [puzzlingCell('31-06-2026', 'impossible-date')] } }),
      },
    ],
    notApplicable: [{ when: 'there is no date', dossier: aDossier() }],
  },
  { fields: ['invoiceDate'] },
);
