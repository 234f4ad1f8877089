import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupsView } from '#shared/api/backup-views.ts';
import { formatBytes } from '#shared/text/format-bytes.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { useApp } from '../app/app-context.ts';
import { Button } from '../ui/button.tsx';
import { RestoreDialog } from './restore-dialog.tsx';

type Backup = BackupsView['backups'][number];

/** Backups of the open workspace with the way back to each, and everything that is stored as one file. */
export function BackupSection() {
  const { t } = useTranslation();
  const { api, language, setState, tell } = useApp();
  const [view, setView] = useState<BackupsView | null>(null);
  const [chosen, setChosen] = useState<Backup | null>(null);
  const [busy, setBusy] = useState(false);
  const load = useCallback(async () => {
    const reply = await api.call('getBackups', {});
    if (reply.ok) setView(reply.value);
  }, [api]);
  useEffect(() => void load(), [load]);
  const restore = async ({ day }: Backup) => {
    setChosen(null);
    setBusy(true);
    const reply = await api.call('restoreBackup', { day });
    setBusy(false);
    if (!reply.ok) return tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
    setState(reply.value);
    tell({ tone: 'done', text: t('backup.restored', { day: formatDate(day) }) });
    await load();
  };
  const save = async () => {
    const reply = await api.call('exportEverything', {});
    if (!reply.ok) return tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
    if (reply.value?.kind === 'download') location.assign(reply.value.url);
    else if (reply.value !== null)
      tell({ tone: 'done', text: t('backup.exported', { path: reply.value.path }) });
  };
  return (
    <section aria-labelledby="backups">
      <h2 id="backups">{t('backup.title')}</h2>
      <p className="muted">{t('backup.note', { kept: view?.kept ?? 14 })}</p>
      {view?.backups.length === 0 && <p>{t('backup.none')}</p>}
      {view !== null && view.backups.length > 0 && (
        <table className="settings-backups">
          <thead>
            <tr>
              <th scope="col">{t('backup.day')}</th>
              <th scope="col">{t('backup.size')}</th>
              <th scope="col">{t('backup.later')}</th>
              <th scope="col">
                <span className="unseen">{t('backup.restore')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {view.backups.map((one) => (
              <tr key={one.day}>
                <th scope="row">{formatDate(one.day)}</th>
                <td>{formatBytes(one.bytes, language)}</td>
                <td>
                  {one.later === null ? t('backup.unreadable') : t('backup.actions', { count: one.later })}
                </td>
                <td>
                  <Button
                    disabled={busy || one.later === null}
                    onClick={() => setChosen(one)}
                    aria-label={t('backup.restoreOf', { day: formatDate(one.day) })}
                  >
                    {t('backup.restore')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="settings-actions">
        <Button icon="download" onClick={() => void save()}>
          {t('backup.export')}
        </Button>
      </div>
      <p className="muted">{t('backup.exportNote')}</p>
      {chosen !== null && (
        <RestoreDialog
          backup={chosen}
          onClose={() => setChosen(null)}
          onRestore={() => void restore(chosen)}
        />
      )}
    </section>
  );
}
