import { type BrowserWindow, dialog, globalShortcut } from 'electron';
import type { Log } from '#electron/backend/backend.ts';
import { type DesktopSettings, firstDesktopSettings } from '#shared/api/host-views.ts';
import type { EventName } from '#shared/api/method-names.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import { eventChannel } from './channels.ts';
import type { FollowedPreferences } from './follow-settings.ts';
import { holdKeys } from './hold-keys.ts';
import { showWindow } from './main-window.ts';

interface KeyParts {
  readonly preferences: FollowedPreferences;
  readonly log: Log;
  readonly window: () => BrowserWindow | null;
  readonly quickCheck: () => void;
}

/** The keys that bring the quick check and the search forward, as long as the settings name them. */
export function followGlobalKeys({ preferences, log, window, quickCheck }: KeyParts): void {
  const hold: readonly (readonly [keyof DesktopSettings, (keys: string | null) => boolean])[] = [
    ['quickCheckKeys', holdKeys(globalShortcut, quickCheck)],
    ['quickSearchKeys', holdKeys(globalShortcut, () => showSearch(window()))],
  ];
  let isStarting = true;
  preferences.follow(({ desktop = firstDesktopSettings, language }) => {
    for (const [name, holdThese] of hold) {
      if (holdThese(desktop[name] as string | null)) continue;
      log.info(`${name} belong to another program`);
      if (isStarting) continue;
      dialog
        .showMessageBox({
          type: 'info',
          title: 'Sluitend',
          message: taken[language],
          detail: other[language],
        })
        .catch((cause: unknown) => log.error('a message could not be shown', cause));
    }
    isStarting = false;
  });
}

function showSearch(window: BrowserWindow | null): void {
  if (window === null) return;
  showWindow(window);
  window.webContents.send(eventChannel, 'searchAsked' satisfies EventName, null);
}

const taken: Bilingual = {
  nl: 'Deze toetsen zijn al van een ander programma',
  en: 'These keys belong to another program already',
};
const other: Bilingual = {
  nl: 'Kies in de instellingen andere toetsen.',
  en: 'Choose other keys in the settings.',
};
