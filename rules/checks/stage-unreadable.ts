import type { FindingEvidence } from '#shared/domain/finding.ts';
import { options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { isStageNowhere } from '../stage-reached.ts';

export const stageUnreadable = defineCheck({
  id: 'stage-unreadable',
  class: 'unchecked',
  severity: 'warning',
  title: { nl: 'Fase van het dossier is bekend', en: 'Stage of the dossier is known' },
  why: {
    nl: 'De fase bepaalt welke gegevens en stukken er al moeten zijn. Zonder fase is dat niet te beoordelen.',
    en: 'The stage tells which values and documents have to be there already. Without it that can’t be judged.',
  },
  options: options({}),
  messages: {
    unknown: {
      what: {
        nl: 'De status “{raw}” hoort bij geen bekende fase. Wat pas vanaf een latere fase nodig is, is niet gecontroleerd.',
        en: 'The status “{raw}” belongs to no known stage. What is only needed from a later stage has not been checked.',
      },
      todo: {
        nl: 'Verbeter de status in het overzicht, of voeg het woord toe aan de fasen van het dossiertype.',
        en: 'Correct the status in the register, or add the word to the stages of the dossier type.',
      },
    },
    empty: {
      what: {
        nl: 'De status van dossier {key} is leeg. Wat pas vanaf een latere fase nodig is, is niet gecontroleerd.',
        en: 'The status of dossier {key} is empty. What is only needed from a later stage has not been checked.',
      },
      todo: { nl: 'Vul de status in het overzicht in.', en: 'Fill in the status in the register.' },
    },
    nowhere: {
      what: {
        nl: 'Voor {count} {count|dossier|dossiers} van het type {type} is nergens een fase te vinden. Wat pas vanaf een latere fase nodig is, is niet gecontroleerd.',
        en: 'For {count} {count|dossier|dossiers} of the type {type} no stage can be found. What is only needed from a later stage has not been checked.',
      },
      todo: {
        nl: 'Neem in het overzicht een kolom met de status op.',
        en: 'Include a column with the status in the register.',
      },
    },
    'no-register': {
      what: {
        nl: 'Van {count} {count|dossier|dossiers} van het type {type} is er geen overzicht, en dus geen fase. Wat pas vanaf een latere fase nodig is, is niet gecontroleerd.',
        en: 'There is no register of {count} {count|dossier|dossiers} of the type {type}, and so no stage. What is only needed from a later stage has not been checked.',
      },
      todo: {
        nl: 'Hebt u een uitdraai met het nummer en de status van elk dossier, zet die dan in de werkmap. Zonder kunt u verder; dan wordt alleen nagegaan wat altijd nodig is.',
        en: 'If you have an export with the number and status of every dossier, put it in the workspace. You can go on without; then only what is always needed is checked.',
      },
    },
  },

  dossier: ({ dossier, type }, say) => {
    const { stage, key } = dossier;
    if (type.stages.length === 0) return [say.notApplicable('stage')];
    switch (stage.state) {
      case 'read':
        return [
          type.stages.some(({ id }) => id === stage.value)
            ? say.satisfied('stage')
            : say.unclear(
                'stage',
                'unknown',
                { raw: stage.raw },
                { evidence: [found(stage)], values: [stage.raw] },
              ),
        ];
      case 'unreadable':
        return [
          say.unclear(
            'stage',
            'unknown',
            { raw: stage.raw },
            { evidence: [found(stage)], values: [stage.raw] },
          ),
        ];
      case 'absent': {
        if (isStageNowhere(stage)) return [say.notApplicable('stage')];
        const evidence = stage.searched.map((at) => ({ role: 'found', at, raw: null }) as const);
        return [say.unclear('stage', 'empty', { key }, { evidence })];
      }
    }
  },

  workspace: ({ workspace }, say) =>
    workspace.types.map((type) => {
      const about = { of: null, subject: type.id, type: type.id };
      const dossiers = workspace.dossiers.filter((dossier) => dossier.type === type.id);
      if (type.stages.length === 0 || dossiers.length === 0) return say.notApplicable(about);
      const without = dossiers.filter(({ stage }) => isStageNowhere(stage));
      if (without.length === 0) return say.satisfied(about);
      return say.unclear(
        about,
        without.every(({ row }) => row === null) ? 'no-register' : 'nowhere',
        { count: without.length, type: type.title },
        { severity: 'info', evidence: without.slice(0, 3).flatMap(({ row }) => (row ? [place(row)] : [])) },
      );
    }),
});

function found(stage: { readonly at: FindingEvidence['at']; readonly raw: string }): FindingEvidence {
  return { role: 'found', at: stage.at, raw: stage.raw };
}

function place(at: FindingEvidence['at']): FindingEvidence {
  return { role: 'context', at, raw: null };
}
