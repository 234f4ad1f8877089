import { useTranslation } from 'react-i18next';
import type { ReturnKeptView } from '#shared/api/return-views.ts';
import { useBilingual } from '../app/app-context.ts';
import { VirtualRows } from '../ui/virtual-rows.tsx';
import { useReturnValue } from './use-return-value.ts';

/** What was changed here only since the report went out, folded away: nothing is to be decided about it. */
export function KeptList({ kept }: { readonly kept: readonly ReturnKeptView[] }) {
  const { t } = useTranslation();
  const say = useBilingual();
  const shown = useReturnValue();
  const title = t('return.kept', { count: kept.length });
  return (
    <details className="return-kept">
      <summary>{title}</summary>
      <VirtualRows
        label={title}
        rows={kept}
        keyOf={({ item, field }) => `${field} ${item}`}
        draw={({ about, field, base, ours }) => (
          <div className="return-line">
            <span />
            <span>
              <b>{[about.dossierKey, about.party].filter((part) => part !== null).join(' · ')}</b>
              <span>{say(about.what)}</span>
            </span>
            <b>{t(`return.field.${field}`)}</b>
            <span>
              <span className="muted">{t('return.before')}</span> {shown(field, base)}
            </span>
            <span>
              <span className="muted">{t('return.here')}</span> <b>{shown(field, ours)}</b>
            </span>
          </div>
        )}
      />
    </details>
  );
}
