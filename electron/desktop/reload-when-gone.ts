import type { WebContents } from 'electron';
import type { Log } from '#electron/backend/backend.ts';

const reloadsAllowed = 3;
const withinMs = 60_000;

/**
 * Loads the page again when its process crashed or was killed; not for ever, when it crashes at every load: then `giveUp` asks the
 * person, who may say that it should be tried once more.
 */
export function reloadWhenGone(
  contents: Pick<WebContents, 'on' | 'reload'>,
  log: Log,
  elapsed: () => number,
  giveUp: (again: () => void) => void,
): void {
  let reloads: readonly number[] = [];
  contents.on('render-process-gone', (_, details) => {
    log.error('The page stopped', new Error(details.reason));
    if (details.reason === 'clean-exit') return;
    reloads = reloads.filter((at) => elapsed() - at < withinMs);
    if (reloads.length >= reloadsAllowed) return giveUp(() => contents.reload());
    reloads = [...reloads, elapsed()];
    contents.reload();
  });
}
