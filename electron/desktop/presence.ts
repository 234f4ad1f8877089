import { app, type BrowserWindow } from 'electron';
import type { Backend, Log } from '#electron/backend/backend.ts';
import { firstDesktopSettings } from '#shared/api/host-views.ts';
import type { Settings } from '#shared/api/settings-views.ts';
import { followOpenItems } from './follow-open-items.ts';
import type { FollowedPreferences } from './follow-settings.ts';
import { followGlobalKeys } from './global-keys.ts';
import { showRecent } from './jump-list.ts';
import { notifyNewItems } from './notify-new-items.ts';
import { placeOfItem, showPlace } from './page-place.ts';
import { openText } from './presence-texts.ts';
import { programIcon } from './program-icon.ts';
import { startWithSystem } from './start-with-system.ts';
import { showCount, showProgress } from './taskbar.ts';
import { type TrayIcon, trayIcon } from './tray-icon.ts';

export interface PresenceParts {
  readonly backend: Pick<Backend, 'handlers' | 'listen'>;
  readonly preferences: FollowedPreferences;
  readonly log: Log;
  readonly now: () => string;
  readonly window: () => BrowserWindow | null;
}

/** Everything the person sees of the program outside its window. Gives the tray, which keeps the program there. */
export function showPresence({ backend, preferences, log, now, window }: PresenceParts): TrayIcon {
  let count: number | null = null;
  const language = () => preferences.read().settings.language;
  const wishes = () => preferences.read().settings.desktop ?? firstDesktopSettings;
  const quickCheck = () => showPlace(window(), '/quick-check', log);
  const tray = trayIcon(programIcon, {
    show: () => showPlace(window(), '/today', log),
    quickCheck,
    checkNow: () => {
      backend.handlers.startRun({}).catch((cause: unknown) => log.error('A tray action failed', cause));
    },
    quit: () => app.quit(),
  });
  followGlobalKeys({ preferences, log, window, quickCheck });
  preferences.follow(({ desktop = firstDesktopSettings, language: spoken }: Settings) => {
    tray.update(desktop.tray, spoken, count);
    startWithSystem(app, desktop.startWithSystem);
    showRecent(app, preferences.read().recent, spoken);
  });
  backend.listen((event, data) => {
    const open = window();
    if (event === 'runProgress' && open && data !== null && 'kind' in data) showProgress(open, data);
  });
  followOpenItems(backend, log, (open) => {
    count = open?.count ?? null;
    showCount(app, window(), {
      count: count ?? 0,
      icon: programIcon(),
      text: openText(count ?? 0)[language()],
    });
    tray.update(wishes().tray, language(), count);
    notifyNewItems(open?.fresh ?? [], {
      settings: wishes(),
      language: language(),
      now: now(),
      isWatched: window()?.isFocused() ?? false,
      open: (item) => showPlace(window(), item === null ? '/today' : placeOfItem(item), log),
    });
  });
  return tray;
}
