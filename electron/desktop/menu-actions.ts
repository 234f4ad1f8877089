import type { BrowserWindow } from 'electron';
import type { Backend, Host, Log, Preferences } from '#electron/backend/backend.ts';
import type { EventName } from '#shared/api/method-names.ts';
import type { Reply } from '#shared/api/reply.ts';
import { showAbout } from './about-box.ts';
import type { MenuActions } from './app-menu.ts';
import { eventChannel } from './channels.ts';

/** The menu does what the page does: it asks the backend, and the page hears of it by its events. */
export function menuActions(
  backend: Pick<Backend, 'handlers'>,
  host: Pick<Host, 'pickFolder'>,
  preferences: Pick<Preferences, 'read'>,
  log: Log,
  window: () => Pick<BrowserWindow, 'webContents'> | null,
  licences: string,
): MenuActions {
  const { handlers } = backend;
  const act = (ask: () => Promise<Reply<unknown> | null>) => () => {
    ask().catch((cause: unknown) => log.error('A menu action failed', cause));
  };
  const thenCheck = (opened: Reply<unknown>) => (opened.ok ? handlers.startRun({}) : opened);
  return {
    openFolder: act(async () => {
      const folder = await host.pickFolder();
      return folder === null ? null : thenCheck(await handlers.openWorkspace({ folders: [folder] }));
    }),
    openSample: act(async () => thenCheck(await handlers.openSample({}))),
    checkNow: act(() => handlers.startRun({})),
    exportReport: act(() => handlers.exportReport({ language: preferences.read().settings.language })),
    print: () => window()?.webContents.print(),
    closeWorkspace: act(() => handlers.closeWorkspace({})),
    showKeys: () => window()?.webContents.send(eventChannel, 'keysAsked' satisfies EventName, null),
    showAbout: () => showAbout({ language: preferences.read().settings.language, licences, log }),
  };
}
