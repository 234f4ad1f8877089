import type { PowerMonitor } from 'electron';
import { listenToFolder } from '#electron/watch/folder-events.ts';
import type { Watching } from '#electron/watch/watch-port.ts';

type Power = Pick<PowerMonitor, 'on' | 'off' | 'isOnBatteryPower'>;

/** Watching with what the system tells of battery and sleep. */
export function desktopWatching(power: Power): Watching {
  return {
    listen: listenToFolder,
    onBattery: () => power.isOnBatteryPower(),
    onWake: (listener) => {
      power.on('resume', listener);
      power.on('on-ac', listener);
      power.on('on-battery', listener);
      return () => {
        power.off('resume', listener);
        power.off('on-ac', listener);
        power.off('on-battery', listener);
      };
    },
  };
}
