import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilePath } from '#shared/domain/evidence.ts';
import { useApp } from '../app/app-context.ts';
import { FailureMessage } from '../app/failure-message.tsx';
import { useRequest } from '../app/use-request.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Loading } from '../ui/states.tsx';
import { FolderList } from './folder-list.tsx';
import './folders.css';

interface FolderDialogProps {
  readonly onChoose: (folder: FilePath) => void;
  readonly onClose: () => void;
}

/** Our own folder dialog, for hosts that cannot show that of the system. Works by mouse, by keys and by a typed path. */
export function FolderDialog({ onChoose, onClose }: FolderDialogProps) {
  const { t } = useTranslation();
  const { api } = useApp();
  const [path, setPath] = useState<string | null>(null);
  const [request, reload] = useRequest(api, 'listFolders', { path });
  const listing = request.state === 'done' ? request.value : null;
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('path');
    if (typeof typed === 'string' && typed.trim() !== '') setPath(typed.trim());
  };
  return (
    <Dialog title={t('folders.title')} closeLabel={t('app.close')} onClose={onClose}>
      <form className="folder-path" onSubmit={go}>
        <label className="field">
          <span>{t('folders.path')}</span>
          <input
            key={listing?.path}
            name="path"
            defaultValue={listing?.path ?? path ?? ''}
            autoComplete="off"
          />
        </label>
        <Button type="submit">{t('folders.go')}</Button>
      </form>
      <div className="folder-area">
        {request.state === 'loading' && <Loading label={t('folders.loading')} />}
        {request.state === 'failed' && <FailureMessage failure={request.failure} retry={reload} />}
        {listing !== null && <FolderList key={listing.path} listing={listing} onGo={setPath} />}
      </div>
      <p className="muted">{t('folders.keys')}</p>
      <div className="dialog-actions">
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button
          tone="primary"
          icon="folder"
          disabled={listing === null}
          onClick={() => listing !== null && onChoose(listing.path)}
        >
          {t('folders.use')}
        </Button>
      </div>
    </Dialog>
  );
}
