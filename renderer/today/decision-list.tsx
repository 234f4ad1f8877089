import { useTranslation } from 'react-i18next';
import type { Decision } from '#shared/domain/recognised.ts';
import { VirtualRows } from '../ui/virtual-rows.tsx';

/** How sheets, columns and documents were read, so that a person can disagree. */
export function DecisionList({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { t } = useTranslation();
  if (decisions.length === 0) return <p className="drawer-empty">{t('drawer.decisionsNone')}</p>;
  return (
    <VirtualRows
      label={t('drawer.decisions')}
      rows={decisions}
      keyOf={(decision) => `${decision.file} ${decision.subject} ${decision.about}`}
      draw={(decision) => (
        <div className="file-line">
          <span className="file-name">
            {decision.shownPath}
            {decision.sheet !== null && ` · ${decision.sheet}`}
          </span>
          <span>
            {t(`terms.decision.${decision.subject}`)}
            {decision.about !== '' && `: ${decision.about}`}
          </span>
          <b>{decision.chosen}</b>
          <span className="muted">{decision.because}</span>
        </div>
      )}
    />
  );
}
