import type { GlobalShortcut } from 'electron';

/**
 * Holds keys that reach the program from any other; null lets them go. Answers false when they belong to another program, and
 * holds nothing then.
 */
export function holdKeys(
  shortcut: Pick<GlobalShortcut, 'register' | 'unregister'>,
  pressed: () => void,
): (keys: string | null) => boolean {
  let wanted: string | null = null;
  let held: string | null = null;
  return (keys) => {
    if (keys === wanted) return true;
    if (held !== null) shortcut.unregister(held);
    wanted = keys;
    held = keys !== null && shortcut.register(keys, pressed) ? keys : null;
    return held === keys;
  };
}
