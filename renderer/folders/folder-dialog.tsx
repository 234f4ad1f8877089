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
  /** null: the field shows the folder that is listed. */
  const [typed, setTyped] = useState<string | null>(null);
  const [looking, setLooking] = useState(false);
  const [request, reload] = useRequest(api, 'listFolders', { path });
  const listing = request.state === 'done' ? request.value : null;
  const shown = typed ?? listing?.path ?? path ?? '';
  const wanted = shown.trim();
  const go = (to: string) => {
    setTyped(null);
    setPath(to);
    if (to === path) reload();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (wanted !== '') go(wanted);
  };
  const use = async () => {
    if (listing?.path === wanted) return onChoose(listing.path);
    setLooking(true);
    const reply = await api.call('listFolders', { path: wanted });
    setLooking(false);
    if (reply.ok) onChoose(reply.value.path);
    else go(wanted);
  };
  return (
    <Dialog title={t('folders.title')} closeLabel={t('app.close')} onClose={onClose}>
      <form className="folder-path" onSubmit={submit}>
        <label className="field">
          <span>{t('folders.path')}</span>
          <input
            name="path"
            value={shown}
            autoComplete="off"
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <Button type="submit">{t('folders.go')}</Button>
      </form>
      <div className="folder-area">
        {request.state === 'loading' && <Loading label={t('folders.loading')} />}
        {request.state === 'failed' && <FailureMessage failure={request.failure} retry={reload} />}
        {listing !== null && <FolderList key={listing.path} listing={listing} onGo={go} />}
      </div>
      <p className="muted">{t('folders.keys')}</p>
      <div className="dialog-actions">
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button tone="primary" icon="folder" disabled={wanted === '' || looking} onClick={() => void use()}>
          {t('folders.use')}
        </Button>
      </div>
    </Dialog>
  );
}
