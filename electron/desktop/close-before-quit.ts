import type { App } from 'electron';
import type { Log } from '#electron/backend/backend.ts';

const patienceMs = 5_000;

/** Lets `close` finish before the program ends; not longer than five seconds. */
export function closeBeforeQuit(app: Pick<App, 'on' | 'exit'>, log: Log, close: () => Promise<void>): void {
  let closing = false;
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    const giveUp = setTimeout(() => app.exit(0), patienceMs);
    close()
      .catch((cause: unknown) => log.error('The end was not clean', cause))
      .finally(() => {
        clearTimeout(giveUp);
        app.exit(0);
      });
  });
}
