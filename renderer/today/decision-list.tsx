import { useTranslation } from 'react-i18next';
import type { Decision } from '#shared/domain/recognised.ts';
import { isAboutOne } from '#shared/text/decision-choice.ts';
import { VirtualRows } from '../ui/virtual-rows.tsx';
import { useDecisionWords } from './use-decision-words.ts';

/** How sheets, columns and documents were read, so that a person can disagree. */
export function DecisionList({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { t } = useTranslation();
  const words = useDecisionWords();
  if (decisions.length === 0) return <p className="drawer-empty">{t('drawer.decisionsNone')}</p>;
  return (
    <VirtualRows
      label={t('drawer.decisions')}
      rows={decisions}
      keyOf={(decision) => `${decision.file} ${decision.subject} ${decision.about}`}
      draw={(decision) => (
        <div className="file-line decision-line">
          <span className="file-name">
            {decision.shownPath === '' ? t('drawer.wholeWorkspace') : decision.shownPath}
            {decision.sheet !== null && ` · ${decision.sheet}`}
          </span>
          <span>
            {t(`terms.decision.${decision.subject}`)}
            {isAboutOne(decision.subject) && `: ${decision.about}`}
          </span>
          <b>{words.chosen(decision)}</b>
          <span className="muted">{words.because(decision)}</span>
        </div>
      )}
    />
  );
}
