import type { BrowserWindowConstructorOptions } from 'electron';
import type { WindowPlace } from './window-place.ts';

/** How the window is made: everything that could give the page more than a page has is off. */
export function windowOptions(
  preload: string,
  place: WindowPlace,
  developing: boolean,
): BrowserWindowConstructorOptions {
  return {
    ...place.bounds,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Sluitend',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: developing,
    },
  };
}
