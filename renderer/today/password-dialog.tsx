import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnreadView } from '#shared/api/views.ts';
import { useApp } from '../app/app-context.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface PasswordDialogProps {
  readonly file: UnreadView;
  readonly onClose: () => void;
}

/** Asks the password of a file once, for that file or for its folder, and has the folders checked again. */
export function PasswordDialog({ file, onClose }: PasswordDialogProps) {
  const { t } = useTranslation();
  const { api, state, tell } = useApp();
  const [place, setPlace] = useState<'file' | 'folder'>('file');
  const give = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const password = form.get('password');
    if (typeof password !== 'string' || password === '') return;
    const where = place === 'file' ? file.file : file.file.replace(/[\\/][^\\/]*$/, '');
    const reply = await api.call('givePassword', { place: where, password, keep: form.get('keep') === 'on' });
    if (!reply.ok) return tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
    onClose();
    await api.call('startRun', {});
  };
  return (
    <Dialog title={t('password.title')} closeLabel={t('app.close')} onClose={onClose}>
      <form onSubmit={(event) => void give(event)}>
        <p>{t('password.about', { file: file.shownPath })}</p>
        <label className="field">
          <span>{t('password.password')}</span>
          <input name="password" type="password" autoComplete="off" required maxLength={255} />
        </label>
        <Choice
          legend={t('password.place')}
          value={place}
          options={[
            { value: 'file', label: t('password.thisFile') },
            { value: 'folder', label: t('password.thisFolder') },
          ]}
          onChange={setPlace}
        />
        {state.host.keepsSecrets === true ? (
          <label className="field-check">
            <input name="keep" type="checkbox" />
            <span>{t('password.keep')}</span>
          </label>
        ) : (
          <p className="muted">{t('password.notKept')}</p>
        )}
        <div className="dialog-actions">
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button tone="primary" type="submit">
            {t('password.use')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
