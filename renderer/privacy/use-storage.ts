import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure, Reply } from '#shared/api/reply.ts';
import type { StorageView } from '#shared/api/storage-views.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import { useApp } from '../app/app-context.ts';

/** What is kept, and the ways to remove it. */
export interface Storage {
  readonly view: StorageView | null;
  readonly failure: Failure | null;
  readonly reload: () => void;
  readonly deleteWorkspace: (id: string) => Promise<void>;
  readonly deleteDossier: (id: DossierId) => Promise<void>;
  readonly saveDiagnosis: () => Promise<void>;
}

/** Asks what is kept when the screen opens, and again after every removal. */
export function useStorage(): Storage {
  const { t } = useTranslation();
  const { api, tell } = useApp();
  const [view, setView] = useState<StorageView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const show = useCallback((reply: Reply<StorageView>) => {
    if (reply.ok) setView(reply.value);
    setFailure(reply.ok ? null : reply.failure);
  }, []);
  const reload = useCallback(() => void api.call('getStorage', {}).then(show), [api, show]);
  useEffect(reload, [reload]);
  const removed = (reply: Reply<StorageView>) => {
    if (!reply.ok) return tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
    show(reply);
    tell({ tone: 'done', text: t('privacy.removed') });
  };
  return {
    view,
    failure,
    reload,
    deleteWorkspace: async (workspace) => removed(await api.call('deleteWorkspaceState', { workspace })),
    deleteDossier: async (dossier) => removed(await api.call('deleteDossier', { dossier })),
    saveDiagnosis: async () => {
      const reply = await api.call('saveDiagnosis', {});
      if (!reply.ok) return tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
      if (reply.value === null) return;
      const { value } = reply;
      if (value.kind === 'saved')
        tell({ tone: 'done', text: t('privacy.diagnosisSaved', { path: value.path }) });
      else
        tell({
          tone: 'done',
          text: t('privacy.diagnosisReady'),
          download: { url: value.url, fileName: value.fileName },
        });
    },
  };
}
