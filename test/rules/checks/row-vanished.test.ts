import { rowVanished } from '#rules/checks/row-vanished.ts';
import { dossierFacts } from '#rules/outcome.ts';
import { aDossier } from '../../support/a-dossier.ts';
import { aWorkspace } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

const gone = (stage: string, rowsLeft = 9) =>
  aWorkspace({ vanished: [{ of: dossierFacts(aDossier({ stage }), null), rowsBefore: 10, rowsLeft }] });

testCheck(rowVanished, {
  satisfied: 'impossible',
  violated: [
    {
      when: 'an open order is gone',
      workspace: gone('delivered'),
      says: '2026-0042 stond in het overzicht en nu niet meer, terwijl het dossier nog niet klaar was.',
    },
  ],
  undecided: 'impossible',
  notApplicable: [
    { when: 'it was cancelled', workspace: gone('cancelled') },
    { when: 'it was closed', workspace: gone('closed') },
    { when: 'most rows are gone: it is another export', workspace: gone('delivered', 4) },
  ],
});
