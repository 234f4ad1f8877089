import { app, type BrowserWindow } from 'electron';
import { z } from 'zod';
import { fileLog } from '#electron/host/file-log.ts';
import { terminalLog } from '#electron/host/terminal-log.ts';
import { systemClock } from '#electron/run/clock.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { filesAmong, givenFiles } from './given-files.ts';
import { showWindow } from './main-window.ts';
import { openDesktop } from './open-desktop.ts';

export interface DesktopStart {
  /** `import.meta.url` of the entry script. */
  readonly entry: string;
  readonly dataFolder: string;
  readonly logFile: string;
  readonly user: string;
  /** Files given on the command line. */
  readonly files: readonly FilePath[];
}

const secondStart = z.object({ files: z.array(z.string()) });

/** Listens to the system from the first moment, and opens the program when Electron is ready. */
export function startDesktop(start: DesktopStart): void {
  const log = fileLog(start.logFile, systemClock, app.isPackaged ? null : terminalLog);
  const given = givenFiles();
  let window: BrowserWindow | null = null;
  given.give(start.files);
  app.on('second-instance', (_, __, folder, data) => {
    const parsed = secondStart.safeParse(data);
    given.give(filesAmong(parsed.success ? parsed.data.files : [], folder));
    if (window !== null) showWindow(window);
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    given.give(filesAmong([file], start.dataFolder));
  });
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(() => openDesktop(start, { log, given, window: () => window }))
    .then((opened) => {
      window = opened;
      opened.on('closed', () => {
        window = null;
      });
    })
    .catch((cause: unknown) => {
      log.error('The program could not start', cause);
      app.exit(1);
    });
}
