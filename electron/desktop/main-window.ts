import { BrowserWindow, screen } from 'electron';
import type { Log } from '#electron/backend/backend.ts';
import type { KeyValueStore } from '#electron/host/stored-preferences.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { askWhatNow } from './ask-what-now.ts';
import { pageOrigin } from './page-protocol.ts';
import { reloadWhenGone } from './reload-when-gone.ts';
import { windowOptions } from './window-options.ts';
import { restoredPlace, restoredZoom } from './window-place.ts';
import { savedWindow, saveWindow } from './window-store.ts';

export interface WindowParts {
  readonly preload: string;
  readonly store: KeyValueStore;
  readonly log: Log;
  readonly elapsed: () => number;
  readonly language: () => Language;
  /** Closing the window only hides it: the program stays beside the clock. */
  readonly staysOpen: () => boolean;
  /** Developer tools are there while developing only. */
  readonly developing: boolean;
}

/** Opens the window where it stood last and shows it once the page is drawn. */
export function openMainWindow({
  preload,
  store,
  log,
  elapsed,
  language,
  staysOpen,
  developing,
}: WindowParts): BrowserWindow {
  const saved = savedWindow(store, screens());
  const place = restoredPlace(saved, screens());
  const window = new BrowserWindow(windowOptions(preload, place, developing));
  if (place.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  const { webContents } = window;
  webContents.once('did-finish-load', () => webContents.setZoomLevel(restoredZoom(saved)));
  window.on('close', (event) => {
    const now = { ...window.getNormalBounds(), maximised: window.isMaximized() };
    saveWindow(store, screens(), { ...now, zoom: webContents.getZoomLevel() });
    if (!staysOpen()) return;
    event.preventDefault();
    window.hide();
  });
  reloadWhenGone(window.webContents, log, elapsed, (again) =>
    askWhatNow({ language: language(), log, again }),
  );
  window
    .loadURL(`${pageOrigin}/`)
    .catch((cause: unknown) => log.error('The page could not be loaded', cause));
  return window;
}

function screens(): readonly Electron.Rectangle[] {
  return screen.getAllDisplays().map((display) => display.workArea);
}

/** Brings the window forward, wherever it was. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
