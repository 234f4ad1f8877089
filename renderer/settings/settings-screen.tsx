import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input } from '#shared/api/methods.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { useApp } from '../app/app-context.ts';
import { routeAddress } from '../app/route.ts';
import type { WorkspaceOpener } from '../app/use-open-workspace.ts';
import { FolderDialog } from '../folders/folder-dialog.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Icon } from '../ui/icon.tsx';
import { BackupSection } from './backup-section.tsx';
import { DecidedNote, useIsDecided } from './decided-note.tsx';
import { DesktopSection } from './desktop-section.tsx';
import { NameField } from './name-field.tsx';
import { UpdateSection } from './update-section.tsx';
import { WatchSection } from './watch-section.tsx';
import { WeightsSection } from './weights-section.tsx';
import './settings.css';

/** Language, theme, whether scans are read, what the program does by itself, and the folders of the workspace. Every change counts at once. */
export function SettingsScreen({ opener }: { readonly opener: WorkspaceOpener }) {
  const { t } = useTranslation();
  const { api, state, setState, tell } = useApp();
  const save = async (change: Input<'saveSettings'>) => {
    const reply = await api.call('saveSettings', change);
    if (reply.ok) setState(reply.value);
    else tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
  };
  const isDecided = useIsDecided();
  return (
    <div className="settings">
      <h1>{t('nav.settings')}</h1>
      {state.workspace !== null && <SetUpLinks />}
      <DecidedNote name="language" />
      <Choice
        legend={t('settings.language')}
        disabled={isDecided('language')}
        value={state.settings.language}
        options={[
          { value: 'nl', label: 'Nederlands' },
          { value: 'en', label: 'English' },
        ]}
        onChange={(language) => void save({ language })}
      />
      <DecidedNote name="theme" />
      <Choice
        legend={t('settings.theme')}
        disabled={isDecided('theme')}
        value={state.settings.theme}
        options={[
          { value: 'system', label: t('settings.system') },
          { value: 'light', label: t('settings.light') },
          { value: 'dark', label: t('settings.dark') },
        ]}
        onChange={(theme) => void save({ theme })}
      />
      <DecidedNote name="readPictures" />
      <Choice
        legend={t('settings.pictures')}
        disabled={isDecided('readPictures')}
        value={state.settings.readPictures === false ? 'off' : 'on'}
        options={[
          { value: 'on', label: t('settings.picturesOn') },
          { value: 'off', label: t('settings.picturesOff') },
        ]}
        onChange={(choice) => void save({ readPictures: choice === 'on' })}
      />
      <p className="muted settings-note">{t('settings.picturesNote')}</p>
      <DecidedNote name="watch" />
      <WatchSection
        settings={state.settings.watch}
        disabled={isDecided('watch')}
        onChange={(watch) => void save({ watch })}
      />
      {state.host.kind === 'desktop' && <DecidedNote name="desktop" />}
      {state.host.kind === 'desktop' && (
        <DesktopSection
          settings={state.settings.desktop}
          disabled={isDecided('desktop')}
          canStartWithSystem={state.host.startWithSystem ?? false}
          onChange={(desktop) => void save({ desktop })}
        />
      )}
      {state.host.updates && <DecidedNote name="updates" />}
      {state.host.updates && (
        <UpdateSection
          settings={state.settings.updates}
          disabled={isDecided('updates')}
          onChange={(updates) => void save({ updates })}
        />
      )}
      <NameField name={state.settings.userName ?? ''} onChange={(userName) => void save({ userName })} />
      {state.workspace !== null && <WeightsSection />}
      <WorkspaceFolders opener={opener} />
      {state.workspace !== null && !state.workspace.isSample && <BackupSection />}
      <p>
        <a href={routeAddress({ screen: 'privacy' })}>{t('settings.privacy')}</a>
      </p>
      <p className="muted">{t('settings.version', { version: state.version })}</p>
    </div>
  );
}

/** The two screens on which a person says how the workspace is read and judged. */
function SetUpLinks() {
  const { t } = useTranslation();
  return (
    <ul className="settings-links">
      <li>
        <a href="#/set-up">
          <b>{t('setUp.link')}</b>
          <span className="second-line">{t('setUp.linkText')}</span>
        </a>
      </li>
      <li>
        <a href="#/dossier-types">
          <b>{t('types.link')}</b>
          <span className="second-line">{t('types.linkText')}</span>
        </a>
      </li>
    </ul>
  );
}

function WorkspaceFolders({ opener }: { readonly opener: WorkspaceOpener }) {
  const { t } = useTranslation();
  const { state } = useApp();
  const [choosing, setChoosing] = useState(false);
  const { workspace } = state;
  if (workspace === null) return <p className="muted">{t('settings.noWorkspace')}</p>;
  const add = (folder: FilePath) => {
    if (!workspace.folders.includes(folder)) opener.openFolders([...workspace.folders, folder]);
  };
  const choose = async () => {
    if (!state.host.nativeFolderDialog) return setChoosing(true);
    const folder = await opener.pick();
    if (folder !== null) add(folder);
  };
  return (
    <section aria-labelledby="folders">
      <h2 id="folders">{t('settings.workspace', { name: workspace.name })}</h2>
      <ul className="settings-folders">
        {workspace.folders.map((folder) => (
          <li key={folder}>
            <Icon name="folder" />
            {folder}
          </li>
        ))}
      </ul>
      <p className="muted">{workspace.isSample ? t('settings.sample') : t('settings.readOnly')}</p>
      <div className="settings-actions">
        {!workspace.isSample && (
          <Button icon="plus" disabled={opener.busy} onClick={() => void choose()}>
            {t('settings.addFolder')}
          </Button>
        )}
        <Button icon="cross" disabled={opener.busy} onClick={opener.close}>
          {t('settings.close')}
        </Button>
      </div>
      {choosing && (
        <FolderDialog
          onClose={() => setChoosing(false)}
          onChoose={(folder) => {
            setChoosing(false);
            add(folder);
          }}
        />
      )}
    </section>
  );
}
