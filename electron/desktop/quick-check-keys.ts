import type { GlobalShortcut } from 'electron';
import type { Log } from '#electron/backend/backend.ts';

/** Holds the keys that bring the quick check forward from any program; null lets them go. */
export function quickCheckKeys(
  shortcut: Pick<GlobalShortcut, 'register' | 'unregister'>,
  log: Log,
  pressed: () => void,
): (keys: string | null) => void {
  let held: string | null = null;
  return (keys) => {
    if (keys === held) return;
    if (held !== null) shortcut.unregister(held);
    held = keys !== null && shortcut.register(keys, pressed) ? keys : null;
    if (held !== keys) log.info('the keys for the quick check belong to another program');
  };
}
