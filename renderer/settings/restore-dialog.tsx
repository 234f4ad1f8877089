import { useTranslation } from 'react-i18next';
import type { BackupsView } from '#shared/api/backup-views.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface RestoreDialogProps {
  readonly backup: BackupsView['backups'][number];
  readonly onClose: () => void;
  readonly onRestore: () => void;
}

/** What is lost by going back to a backup, before it is done. */
export function RestoreDialog({ backup, onClose, onRestore }: RestoreDialogProps) {
  const { t } = useTranslation();
  const day = formatDate(backup.day);
  return (
    <Dialog title={t('backup.confirmTitle', { day })} closeLabel={t('app.close')} onClose={onClose}>
      <p>{t('backup.confirmLost', { count: backup.later ?? 0, day })}</p>
      <p>{t('backup.confirmKept')}</p>
      <div className="dialog-actions">
        <Button tone="primary" onClick={onRestore}>
          {t('backup.confirm')}
        </Button>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
      </div>
    </Dialog>
  );
}
