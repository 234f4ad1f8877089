import { listenToFolder } from '#electron/watch/folder-events.ts';
import type { Watching } from '#electron/watch/watch-port.ts';

/** Watching where nothing is known of battery and sleep: a look that was due during sleep follows right after it. */
export const mainsWatching: Watching = {
  listen: listenToFolder,
  onBattery: () => false,
  onWake: () => () => undefined,
};
