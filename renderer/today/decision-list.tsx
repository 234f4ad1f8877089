import { useTranslation } from 'react-i18next';
import type { Decision, DecisionSubject } from '#shared/domain/recognised.ts';
import { VirtualRows } from '../ui/virtual-rows.tsx';
import { useDecisionWords } from './use-decision-words.ts';

/** Decisions about one of several: a column, a row, a document. The others need no name beside their kind. */
const hasName: ReadonlySet<DecisionSubject> = new Set([
  'column',
  'skipped-title-row',
  'skipped-total-row',
  'skipped-blank-rows',
  'skipped-row',
  'hidden-sheet',
  'hidden-rows',
  'hidden-columns',
  'filter',
  'date-order',
  'decimal-sign',
]);

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
            {decision.shownPath}
            {decision.sheet !== null && ` · ${decision.sheet}`}
          </span>
          <span>
            {t(`terms.decision.${decision.subject}`)}
            {hasName.has(decision.subject) && `: ${decision.about}`}
          </span>
          <b>{words.chosen(decision)}</b>
          <span className="muted">{words.because(decision)}</span>
        </div>
      )}
    />
  );
}
