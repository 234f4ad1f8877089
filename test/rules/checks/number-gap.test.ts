import { numberGap } from '#rules/checks/number-gap.ts';
import { aDossier, cell, number, puzzlingCell } from '../../support/a-dossier.ts';
import { aWorkspace } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

const numbered = (...numbers: readonly string[]) =>
  numbers.map((text, place) =>
    aDossier({ key: `O${place}`, fields: { invoiceNumber: [cell(number(text))] } }),
  );
const unreadable = aDossier({ key: 'X', fields: { invoiceNumber: [puzzlingCell('#N/B', 'error-cell')] } });
const subject = 'series:2026-';

testCheck(
  numberGap,
  {
    satisfied: [
      {
        when: 'every number is there, in any order',
        workspace: aWorkspace({ dossiers: numbered('2026-0003', '2026-0001', '2026-0002') }),
        subject,
      },
      {
        when: 'a gap is too wide to be one',
        workspace: aWorkspace({ dossiers: numbered('2026-0001', '2026-0002', '2026-0900') }),
        subject,
      },
    ],
    violated: [
      {
        when: 'two are missing',
        workspace: aWorkspace({ dossiers: numbered('2026-0001', '2026-0004', '2026-0005') }),
        says: 'In de reeks 2026-0001 tot en met 2026-0005 ontbreken 2 nummers: 2026-0002 en 2026-0003.',
        subject,
      },
    ],
    undecided: [
      {
        when: 'the missing one may be the unreadable one',
        workspace: aWorkspace({ dossiers: [...numbered('2026-0001', '2026-0003', '2026-0004'), unreadable] }),
        says: 'In de reeks 2026-0001 tot en met 2026-0004 lijkt 1 nummer te ontbreken (2026-0002), maar niet elk nummer is leesbaar.',
        subject,
      },
    ],
    notApplicable: [
      {
        when: 'there are few numbers',
        workspace: aWorkspace({ dossiers: numbered('2026-0001', '2026-0003') }),
        subject,
      },
    ],
  },
  { field: 'invoiceNumber', least: 3 },
);
