import { dirname, join } from 'node:path';
import {
  app,
  type BrowserWindow,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  session,
} from 'electron';
import Store from 'electron-store';
import type { Backend, BackendParts, Log } from '#electron/backend/backend.ts';
import { createBackend } from '#electron/backend/create-backend.ts';
import { appPaths } from '#electron/host/app-paths.ts';
import { cleanEnd } from '#electron/host/clean-end.ts';
import { policyOf } from '#electron/host/machine-policy.ts';
import { storedPreferences } from '#electron/host/stored-preferences.ts';
import { underPolicy } from '#electron/host/under-policy.ts';
import { systemClock } from '#electron/run/clock.ts';
import type { EventName } from '#shared/api/method-names.ts';
import type { Events } from '#shared/api/methods.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { menuTemplate } from './app-menu.ts';
import { eventChannel } from './channels.ts';
import { closeBeforeQuit } from './close-before-quit.ts';
import { desktopAbilities } from './desktop-abilities.ts';
import { desktopWatching } from './desktop-watching.ts';
import { type FollowedPreferences, followSettings } from './follow-settings.ts';
import type { GivenFiles } from './given-files.ts';
import { handleCalls } from './handle-calls.ts';
import { lockSession } from './lock-session.ts';
import { openMainWindow } from './main-window.ts';
import { menuActions } from './menu-actions.ts';
import { servePage } from './page-protocol.ts';
import { showPresence } from './presence.ts';
import type { DesktopStart } from './start-desktop.ts';
import { surviveErrors } from './survive-errors.ts';
import { systemSecrets } from './system-secrets.ts';
import { takeGiven } from './take-given.ts';
import { canUpdate, followUpdates } from './updates.ts';

export interface DesktopParts {
  readonly log: Log;
  readonly given: GivenFiles;
  /** The one window; null while there is none. */
  readonly window: () => BrowserWindow | null;
}

/** Puts backend, page, menu and window together. Electron is ready. */
export async function openDesktop(start: DesktopStart, parts: DesktopParts): Promise<BrowserWindow> {
  const { log, given } = parts;
  const developing = !app.isPackaged;
  const paths = appPaths(start.entry);
  lockSession(session.defaultSession, developing);
  servePage(protocol, paths.rendererFolder);
  const store = new Store({ name: 'preferences', clearInvalidConfig: true });
  const policy = policyOf(process, log);
  const preferences = followSettings(
    underPolicy(storedPreferences(store, systemLanguage(app.getLocale())), policy),
  );
  const host = desktopAbilities(parts.window, canUpdate(process.platform, process.env));
  const backend = await createBackend({
    host,
    preferences,
    secrets: systemSecrets(store),
    log,
    machineTypesFolder: policy.typesFolder,
    departmentNames: policy.departmentNames,
    ...ownParts(start, paths),
  });
  surviveErrors(process, log, () => preferences.read().settings.language);
  const end = cleanEnd(join(start.dataFolder, 'running'));
  if (!end.previousWasClean) log.info('the program did not come to its own end the last time');
  closeBeforeQuit(app, log, () => backend.close().then(end.reached));
  connectPage(backend, parts);
  followLook(backend, host, preferences, { ...parts, licences: licencesIn(paths.root) });
  const tray = showPresence({ backend, preferences, log, now: systemClock.now, window: parts.window });
  followUpdates({ preferences, log, dataFolder: start.dataFolder });
  given.deliverTo(takeGiven(backend, log));
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  return openMainWindow({
    preload: paths.preload,
    store,
    log,
    elapsed: systemClock.elapsed,
    language: () => preferences.read().settings.language,
    staysOpen: () => tray.isThere() && !quitting,
    developing,
  });
}

/** What the program itself brings, whoever uses it. */
function ownParts(start: DesktopStart, paths: ReturnType<typeof appPaths>) {
  return {
    clock: systemClock,
    dataFolder: start.dataFolder,
    logFile: start.logFile,
    stateFolder: join(start.dataFolder, 'state'),
    sampleFolder: paths.sampleFolder,
    typesFolder: paths.typesFolder,
    workerEntry: paths.workerEntry,
    version: app.getVersion(),
    user: start.user,
    watching: desktopWatching(powerMonitor),
  };
}

function connectPage(backend: Backend, { log, given, window }: DesktopParts): void {
  handleCalls(ipcMain, backend, log, () => window()?.webContents ?? null, given.pageListens);
  backend.listen(<E extends EventName>(event: E, data: Events[E]) =>
    window()?.webContents.send(eventChannel, event, data),
  );
}

function followLook(
  backend: Backend,
  host: BackendParts['host'],
  preferences: FollowedPreferences,
  { log, window, licences }: DesktopParts & { readonly licences: string },
): void {
  const actions = menuActions(backend, host, preferences, log, window, licences);
  const surroundings = { mac: process.platform === 'darwin', developing: !app.isPackaged };
  preferences.follow(({ language, theme }) => {
    nativeTheme.themeSource = theme;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, actions, surroundings)));
  });
}

/** Beside the archive once it is packaged, where an administrator can read it too. */
function licencesIn(root: string): string {
  const folder = app.isPackaged ? dirname(root) : join(root, 'dist');
  return join(folder, 'notices', 'third-party-licences.txt');
}

/** Language of a first start: Dutch unless the system speaks another language. */
function systemLanguage(locale: string): Language {
  return locale === '' || locale.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
