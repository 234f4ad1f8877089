import { useTranslation } from 'react-i18next';
import type { ReturnRefusalView } from '#shared/api/return-views.ts';
import { useBilingual } from '../app/app-context.ts';
import { VirtualRows } from '../ui/virtual-rows.tsx';

/** What a colleague wrote but cannot be taken over, each with the reason. */
export function RefusalList({ refusals }: { readonly refusals: readonly ReturnRefusalView[] }) {
  const { t } = useTranslation();
  const say = useBilingual();
  return (
    <div className="return-refused">
      <h3>{t('return.notTaken')}</h3>
      <VirtualRows
        label={t('return.notTaken')}
        rows={refusals}
        keyOf={({ item, field }) => `${field} ${item}`}
        draw={({ about, item, field, raw, why }) => (
          <div className="return-line">
            <span />
            <span>
              <b>{about?.dossierKey ?? item}</b>
              <span>{about === null ? '' : say(about.what)}</span>
            </span>
            <b>{t(`return.field.${field}`)}</b>
            <span>{raw}</span>
            <span>{t(`return.why.${why}`)}</span>
          </div>
        )}
      />
    </div>
  );
}
