import { stale } from '#rules/checks/stale.ts';
import { aDossier, cell, date, puzzlingCell, puzzlingStage } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const last = (iso: string, stage = 'delivered') =>
  aDossier({ stage, fields: { orderDate: [cell(date('2026-01-05'))], deliveryDate: [cell(date(iso))] } });

testCheck(
  stale,
  {
    satisfied: [
      { when: 'the days are not over', dossier: last('2026-11-09') },
      { when: 'something is planned', dossier: last('2026-12-09') },
    ],
    violated: [
      {
        when: 'the days are over',
        dossier: last('2026-11-06'),
        says: 'Sinds 06-11-2026 (leverdatum) is er niets gebeurd: 11 werkdagen.',
        finds: { severity: 'info' },
      },
    ],
    undecided: [
      { when: 'the stage can’t be read', dossier: { ...last('2026-10-01'), stage: puzzlingStage } },
      {
        when: 'no date can be read',
        dossier: aDossier({ fields: { orderDate: [puzzlingCell('1-2-3', 'ambiguous-date')] } }),
      },
    ],
    notApplicable: [
      { when: 'the stage was reached', dossier: last('2026-10-01', 'paid') },
      { when: 'no date is known', dossier: aDossier() },
    ],
  },
  { fields: ['orderDate', 'deliveryDate'], within: 10, until: 'paid' },
);
