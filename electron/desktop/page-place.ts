import type { BrowserWindow } from 'electron';
import type { Log } from '#electron/backend/backend.ts';
import type { ItemView } from '#shared/api/views.ts';
import { showWindow } from './main-window.ts';
import { pageOrigin } from './page-protocol.ts';

/** A place in the page, as the part of its address after `#`. */
export type PagePlace = '/today' | '/quick-check' | `/dossier/${string}`;

/** Where an item is shown. */
export function placeOfItem({ item }: Pick<ItemView, 'item'>): PagePlace {
  const { dossier } = item.finding;
  if (dossier === null) return '/today';
  return `/dossier/${encodeURIComponent(dossier)}/${encodeURIComponent(item.id)}`;
}

/** Brings the window forward at a place. Only the part after `#` changes, so the page stays as it is. */
export function showPlace(window: BrowserWindow | null, place: PagePlace, log: Log): void {
  if (window === null) return;
  showWindow(window);
  window.webContents
    .loadURL(`${pageOrigin}/#${place}`)
    .catch((cause: unknown) => log.error('A place in the page could not be shown', cause));
}
