import { useTranslation } from 'react-i18next';
import { documentTypes } from '#shared/domain/document-type.ts';
import type { Decision, DecisionGround } from '#shared/domain/recognised.ts';
import { namedChoice } from '#shared/text/decision-choice.ts';
import { useBilingual } from '../app/app-context.ts';

/** What was decided, and on what ground, in the words of the person. */
export function useDecisionWords() {
  const { t } = useTranslation();
  const say = useBilingual();
  const ground = (by: DecisionGround): string => t(`terms.decisionGround.${by}`);
  return {
    chosen: (decision: Decision): string => {
      const { chosen, subject } = decision;
      const kind = documentTypes.find((one) => subject === 'document-type' && one === chosen);
      if (kind) return t(`terms.documentType.${kind}`);
      const named = namedChoice(decision);
      if (named.kind === 'word') return t(`terms.decisionChoice.${named.word}`);
      return named.kind === 'field' ? say(named.label) : named.text;
    },
    because: ({ by, because }: Decision): string =>
      [because, by ? ground(by) : ''].filter((text) => text !== '').join(' · '),
  };
}
