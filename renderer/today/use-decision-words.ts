import { useTranslation } from 'react-i18next';
import type { Decision, DecisionGround } from '#shared/domain/recognised.ts';
import { registerFieldLabel } from '#shared/text/field-labels.ts';
import { useBilingual } from '../app/app-context.ts';

const choices = [
  'not-used',
  'skipped',
  'read',
  'total',
  'none',
  'ambiguous',
  'unknown',
  'day-first',
  'month-first',
  'dutch',
  'english',
  'master:supplier',
  'master:customer',
] as const;

/** What was decided, and on what ground, in the words of the person. */
export function useDecisionWords() {
  const { t } = useTranslation();
  const say = useBilingual();
  const ground = (by: DecisionGround): string => t(`terms.decisionGround.${by}`);
  return {
    chosen: ({ chosen }: Decision): string => {
      const known = choices.find((choice) => choice === chosen);
      if (known) return t(`terms.decisionChoice.${known}`);
      const label = registerFieldLabel(chosen);
      return label ? say(label) : chosen;
    },
    because: ({ by, because }: Decision): string =>
      [because, by ? ground(by) : ''].filter((text) => text !== '').join(' · '),
  };
}
