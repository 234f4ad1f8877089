import { regressed } from '#rules/checks/regressed.ts';
import { dossierFacts } from '#rules/outcome.ts';
import { aDossier } from '../../support/a-dossier.ts';
import { aFinding } from '../../support/a-finding.ts';
import { aWorkspace } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

const of = dossierFacts(aDossier(), null);

testCheck(regressed, {
  satisfied: [{ when: 'it still is', workspace: aWorkspace({ wereComplete: [{ of, now: null }] }) }],
  violated: [
    {
      when: 'something is wrong now',
      workspace: aWorkspace({ wereComplete: [{ of, now: aFinding() }] }),
      says: '2026-0042 was compleet en is dat niet meer. Het totaal op de factuur wijkt af van de order.',
    },
  ],
  undecided: 'impossible',
  notApplicable: 'impossible',
});
