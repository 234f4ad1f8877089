import { type BrowserWindow, dialog, globalShortcut } from 'electron';
import type { Log } from '#electron/backend/backend.ts';
import { firstDesktopSettings } from '#shared/api/host-views.ts';
import type { EventName } from '#shared/api/method-names.ts';
import type { Bilingual, Language } from '#shared/domain/bilingual.ts';
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

/**
 * The keys that bring the quick check and the search forward, as long as the settings name them. Chosen for both, they open the
 * quick check.
 */
export function followGlobalKeys({ preferences, log, window, quickCheck }: KeyParts): void {
  const holds = [holdKeys(globalShortcut, quickCheck), holdKeys(globalShortcut, () => showSearch(window()))];
  let before: readonly (string | null)[] | null = null;
  let wasSame = false;
  const tell = (text: KeyTrouble, language: Language) => {
    log.info(text.log);
    if (before === null) return;
    dialog
      .showMessageBox({
        type: 'info',
        title: 'Sluitend',
        message: text.message[language],
        detail: text.detail[language],
      })
      .catch((cause: unknown) => log.error('a message could not be shown', cause));
  };
  preferences.follow(({ desktop = firstDesktopSettings, language }) => {
    const { quickCheckKeys: check, quickSearchKeys: search } = desktop;
    const isSame = check !== null && check === search;
    const wanted = [check, isSame ? null : search];
    // Keys that change place are let go first.
    for (const [at, hold] of holds.entries()) if (before?.[at] !== wanted[at]) hold(null);
    const refused = holds.filter((hold, at) => !hold(wanted[at] ?? null));
    if (isSame && !(before?.[0] === check && wasSame)) tell(same, language);
    for (const _ of refused) tell(taken, language);
    wasSame = isSame;
    before = wanted;
  });
}

function showSearch(window: BrowserWindow | null): void {
  if (window === null) return;
  showWindow(window);
  window.webContents.send(eventChannel, 'searchAsked' satisfies EventName, null);
}

interface KeyTrouble {
  readonly log: string;
  readonly message: Bilingual;
  readonly detail: Bilingual;
}

const taken: KeyTrouble = {
  log: 'global keys belong to another program',
  message: {
    nl: 'Deze toetsen zijn al van een ander programma',
    en: 'These keys belong to another program already',
  },
  detail: { nl: 'Kies in de instellingen andere toetsen.', en: 'Choose other keys in the settings.' },
};
const same: KeyTrouble = {
  log: 'the global keys for the quick check and the search are the same',
  message: {
    nl: 'De snelle controle en het zoeken hebben dezelfde toetsen',
    en: 'The quick check and the search have the same keys',
  },
  detail: {
    nl: 'Ze openen nu de snelle controle. Kies in de instellingen andere toetsen voor het zoeken.',
    en: 'They open the quick check now. Choose other keys for the search in the settings.',
  },
};
