import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import type { Removal } from './privacy-screen.tsx';

interface RemoveDialogProps {
  readonly removal: Removal;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks once more, and says what is lost and what stays: this can't be taken back. */
export function RemoveDialog({ removal, onRemove, onClose }: RemoveDialogProps) {
  const { t } = useTranslation();
  const isWorkspace = removal.kind === 'workspace';
  const what = isWorkspace
    ? (removal.workspace.folders?.join(', ') ?? removal.workspace.id)
    : removal.dossier.key;
  return (
    <Dialog title={t('privacy.removeOf', { what })} closeLabel={t('app.close')} onClose={onClose}>
      <p>{isWorkspace ? t('privacy.lostWorkspace') : t('privacy.lostDossier')}</p>
      <p>{t('privacy.filesStay')}</p>
      {!isWorkspace && removal.dossier.inSources && <p>{t('privacy.inSources')}</p>}
      <div className="dialog-actions">
        <Button onClick={onClose}>{t('privacy.keep')}</Button>
        <Button tone="primary" icon="cross" onClick={onRemove}>
          {t('privacy.removeForGood')}
        </Button>
      </div>
    </Dialog>
  );
}
