import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { desktopWatching } from '#electron/desktop/desktop-watching.ts';

it('a computer that wakes up, or changes its source of power, is told as long as somebody listens', () => {
  const power = Object.assign(new EventEmitter(), { isOnBatteryPower: () => true });
  const watching = desktopWatching(power as never);
  let told = 0;
  const stop = watching.onWake(() => {
    told += 1;
  });
  for (const event of ['resume', 'on-ac', 'on-battery', 'suspend']) power.emit(event);
  stop();
  power.emit('resume');
  expect([told, watching.onBattery(), power.eventNames()]).toEqual([3, true, []]);
});
