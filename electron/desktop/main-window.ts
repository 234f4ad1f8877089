import { BrowserWindow, screen } from 'electron';
import type { Log } from '#electron/backend/backend.ts';
import type { KeyValueStore } from '#electron/host/stored-preferences.ts';
import { pageOrigin } from './page-protocol.ts';
import { reloadWhenGone } from './reload-when-gone.ts';
import { windowOptions } from './window-options.ts';
import { restoredPlace } from './window-place.ts';

export interface WindowParts {
  readonly preload: string;
  readonly store: KeyValueStore;
  readonly log: Log;
  readonly elapsed: () => number;
  /** Developer tools are there while developing only. */
  readonly developing: boolean;
}

/** Opens the window where it stood last and shows it once the page is drawn. */
export function openMainWindow({ preload, store, log, elapsed, developing }: WindowParts): BrowserWindow {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const place = restoredPlace(store.get('window'), screens);
  const window = new BrowserWindow(windowOptions(preload, place, developing));
  if (place.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    store.set('window', { ...window.getNormalBounds(), maximised: window.isMaximized() });
  });
  reloadWhenGone(window.webContents, log, elapsed);
  window
    .loadURL(`${pageOrigin}/`)
    .catch((cause: unknown) => log.error('The page could not be loaded', cause));
  return window;
}

/** Brings the window forward, wherever it was. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
