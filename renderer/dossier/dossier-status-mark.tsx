import { useTranslation } from 'react-i18next';
import type { DossierStatus } from '#shared/api/views.ts';
import { Icon, type IconName } from '../ui/icon.tsx';

const icons: Readonly<Record<DossierStatus, IconName>> = {
  complete: 'check',
  incomplete: 'warning',
  unchecked: 'question',
};

/** How a dossier stands, in a drawing and a word. */
export function DossierStatusMark({ status }: { readonly status: DossierStatus }) {
  const { t } = useTranslation();
  return (
    <span className={`dossier-status dossier-status-${status}`}>
      <Icon name={icons[status]} />
      {t(`terms.dossierStatus.${status}`)}
    </span>
  );
}
