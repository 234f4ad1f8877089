import { stageUnreadable } from '#rules/checks/stage-unreadable.ts';
import { aDossier, cellAt, puzzlingStage } from '../../support/a-dossier.ts';
import { aWorkspace } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(stageUnreadable, {
  satisfied: [
    { when: 'the status is a stage', dossier: aDossier() },
    { when: 'every dossier has a place for a status', workspace: aWorkspace({ dossiers: [aDossier()] }) },
  ],
  violated: 'impossible',
  undecided: [
    {
      when: 'no stage knows the status',
      dossier: aDossier({ stage: puzzlingStage }),
      says: 'De status “on hold” hoort bij geen bekende fase. Wat pas vanaf een latere fase nodig is, is niet gecontroleerd.',
    },
    {
      when: 'the status cell is empty',
      dossier: aDossier({ stage: { state: 'absent', searched: [cellAt(5, 9)] } }),
      says: 'De status van dossier 2026-0042 is leeg. Wat pas vanaf een latere fase nodig is, is niet gecontroleerd.',
    },
    {
      when: 'the register has no column for it: once for all dossiers',
      workspace: aWorkspace({ dossiers: [aDossier({ stage: null }), aDossier({ key: '43', stage: null })] }),
      says: 'Voor 2 dossiers van het type Order is nergens een fase te vinden. Wat pas vanaf een latere fase nodig is, is niet gecontroleerd.',
      finds: { severity: 'info' },
    },
    {
      when: 'there is no register at all',
      workspace: aWorkspace({ dossiers: [aDossier({ stage: null, row: null })] }),
      says: 'Van 1 dossier van het type Order is er geen overzicht, en dus geen fase. Wat pas vanaf een latere fase nodig is, is niet gecontroleerd.',
      finds: { severity: 'info' },
    },
  ],
  notApplicable: [
    { when: 'the register has no column for it', dossier: aDossier({ stage: null }) },
    { when: 'there are no dossiers', workspace: aWorkspace() },
  ],
});
