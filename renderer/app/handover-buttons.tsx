import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { useHandover } from './use-handover.ts';

/** The handover of one dossier for whoever stands in. */
export function HandoverButtons({ dossier }: { readonly dossier: string }) {
  const { t } = useTranslation();
  const save = useHandover();
  const of = { kind: 'dossier', dossier } as const;
  return (
    <div className="settings-actions">
      <Button icon="download" onClick={() => void save({ of, format: 'html' })}>
        {t('backup.handoverPage')}
      </Button>
      <Button icon="download" onClick={() => void save({ of, format: 'xlsx' })}>
        {t('backup.handoverExcel')}
      </Button>
    </div>
  );
}
