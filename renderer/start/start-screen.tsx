import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../app/app-context.ts';
import type { WorkspaceOpener } from '../app/use-open-workspace.ts';
import { FolderDialog } from '../folders/folder-dialog.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import './start.css';

/** The first thing a person sees: what this is, and the two ways to begin. */
export function StartScreen({ opener }: { readonly opener: WorkspaceOpener }) {
  const { t } = useTranslation();
  const { state } = useApp();
  const [choosing, setChoosing] = useState(false);
  const last = useRef<HTMLButtonElement>(null);
  // Who comes back goes on with Enter where they were.
  useEffect(() => last.current?.focus(), []);
  const choose = async () => {
    if (!state.host.nativeFolderDialog) return setChoosing(true);
    const folder = await opener.pick();
    if (folder !== null) opener.openFolders([folder]);
  };
  return (
    <div className="start">
      <h1>{t('start.title')}</h1>
      <p className="start-what">{t('start.what')}</p>
      <div className="start-ways">
        <Button tone="primary" icon="folder" disabled={opener.busy} onClick={() => void choose()}>
          {t('start.openFolder')}
        </Button>
        <Button icon="play" disabled={opener.busy} onClick={opener.openSample}>
          {t('start.sample')}
        </Button>
      </div>
      <p className="muted" role="status">
        {opener.busy ? t('start.opening') : t('start.safe')}
      </p>
      <section aria-labelledby="recent">
        <h2 id="recent">{t('start.recent')}</h2>
        {state.recent.length === 0 ? (
          <p className="muted">{t('start.noRecent')}</p>
        ) : (
          <ul className="start-recent">
            {state.recent.map(({ name, folders }, place) => (
              <li key={folders.join('\n')}>
                <button
                  ref={place === 0 ? last : undefined}
                  type="button"
                  disabled={opener.busy}
                  onClick={() => opener.openFolders(folders)}
                >
                  <Icon name="folder" />
                  <span>
                    <b>{name}</b>
                    <span className="muted">{folders.join(' · ')}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <p className="start-drop muted">
        <Icon name="drop" />
        {t('start.drop')}
      </p>
      {choosing && (
        <FolderDialog
          onClose={() => setChoosing(false)}
          onChoose={(folder) => {
            setChoosing(false);
            opener.openFolders([folder]);
          }}
        />
      )}
    </div>
  );
}
