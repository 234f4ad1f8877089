import { useTranslation } from 'react-i18next';
import type { SetAsideView } from '#shared/api/backup-views.ts';
import { formatDate } from '#shared/text/format-date.ts';

/** That the data of the workspace were damaged, where they are now, and what took their place. */
export function SetAsideLine({ setAside }: { readonly setAside: SetAsideView }) {
  const { t } = useTranslation();
  const { path, restoredFrom } = setAside;
  return (
    <div className="lost" role="status">
      <p>{t('backup.setAside', { path })}</p>
      <p>
        {restoredFrom === null
          ? t('backup.fromFolders')
          : t('backup.fromBackup', { day: formatDate(restoredFrom) })}
      </p>
    </div>
  );
}
