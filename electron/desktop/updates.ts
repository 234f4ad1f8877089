import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { AppImageUpdater, type AppUpdater, MacUpdater, NsisUpdater } from 'electron-updater';
import { stringify } from 'yaml';
import type { Log } from '#electron/backend/backend.ts';
import type { UpdateSettings } from '#shared/api/host-views.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import type { FollowedPreferences } from './follow-settings.ts';
import { type UpdateTexts, updateTexts } from './update-texts.ts';

const day = 24 * 60 * 60 * 1000;

export interface UpdateParts {
  readonly preferences: FollowedPreferences;
  readonly log: Log;
  /** Folder for the file that tells the updater where to look and whose signature counts. */
  readonly dataFolder: string;
}

/** Whether this system can fetch a newer version, or look whether there is one. */
export function canUpdate(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
  return updaterFor(platform, environment) !== null;
}

/**
 * Looks for a newer version at the place that the settings name: at the start, once a day, and when the settings change.
 * Nothing is asked while they are off. A version is fetched only when the person says so, and installed when the program ends.
 */
export function followUpdates({ preferences, log, dataFolder }: UpdateParts): void {
  let timer: NodeJS.Timeout | null = null;
  let followed = '';
  preferences.follow(({ updates, language }) => {
    const wanted = JSON.stringify(updates ?? null);
    if (wanted === followed) return;
    followed = wanted;
    if (timer !== null) clearInterval(timer);
    timer = null;
    if (!updates?.on) return;
    const look = () => void lookForUpdate(updates, language, { log, dataFolder });
    timer = setInterval(look, day);
    timer.unref();
    look();
  });
}

async function lookForUpdate(
  settings: UpdateSettings,
  language: Language,
  { log, dataFolder }: Pick<UpdateParts, 'log' | 'dataFolder'>,
): Promise<void> {
  const updater = updaterFor(process.platform, process.env)?.();
  if (updater === undefined) return;
  configure(updater, settings, dataFolder);
  const texts = updateTexts[language];
  try {
    const found = await updater.checkForUpdates();
    if (!found?.isUpdateAvailable) return;
    const { version } = found.updateInfo;
    if (!signatureIsChecked) await tell(texts, texts.there(version), [texts.good]);
    else if (await agrees(texts, version)) {
      await updater.downloadUpdate();
      await tell(texts, texts.fetched(version), [texts.good]);
    }
  } catch (cause) {
    log.error('a newer version could not be looked for or fetched', cause);
  }
}

/** Windows compares the publisher, macOS the signature of the running program; of an AppImage nobody checks who made it. */
const signatureIsChecked = process.platform !== 'linux';

function configure(updater: AppUpdater, { feed, publisher }: UpdateSettings, dataFolder: string): void {
  mkdirSync(dataFolder, { recursive: true });
  const file = join(dataFolder, 'updates.yml');
  const place = {
    provider: 'generic',
    url: feed,
    publisherName: [publisher],
    updaterCacheDirName: 'sluitend-updater',
  };
  writeFileSync(file, stringify(place));
  updater.updateConfigPath = file;
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = true;
  updater.allowDowngrade = false;
  updater.disableWebInstaller = true;
  updater.logger = null;
}

function updaterFor(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): (() => AppUpdater) | null {
  if (platform === 'win32') return () => new NsisUpdater();
  if (platform === 'darwin') return () => new MacUpdater();
  // A deb belongs to the system's own package manager.
  return environment['APPIMAGE'] === undefined ? null : () => new AppImageUpdater();
}

async function agrees(texts: UpdateTexts, version: string): Promise<boolean> {
  const { response } = await tell(texts, texts.fetch(version), [texts.yes, texts.later]);
  return response === 0;
}

function tell(texts: UpdateTexts, message: string, buttons: readonly string[]) {
  return dialog.showMessageBox({
    type: 'info',
    title: app.getName(),
    message,
    detail: texts.stays,
    buttons: [...buttons],
    defaultId: 0,
    cancelId: buttons.length - 1,
  });
}
