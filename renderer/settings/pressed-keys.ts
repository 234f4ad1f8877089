/** What a key press says: keys that reach from any program, only half of them, or a wish to stop. */
export type PressedKeys =
  | { readonly kind: 'keys'; readonly keys: string }
  | { readonly kind: 'half' | 'stop' | 'unfit' };

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

const modifierKeys: readonly string[] = ['Control', 'Alt', 'AltGraph', 'Shift', 'Meta', 'OS'];

/** A key press as Electron writes keys. Without Ctrl, Alt, Command or the Windows key it would take letters from who types. */
export function pressedKeys(press: Press, isMac: boolean): PressedKeys {
  if (modifierKeys.includes(press.key)) return { kind: 'half' };
  if (press.key === 'Escape' || press.key === 'Tab') return { kind: 'stop' };
  const [, letter, digit, special] = /^(?:Key([A-Z])|Digit(\d)|(F(?:[1-9]|1[0-2])))$/.exec(press.code) ?? [];
  const last = letter ?? digit ?? special;
  const reaches = press.ctrlKey || press.altKey || press.metaKey;
  if (last === undefined || !reaches) return { kind: 'unfit' };
  return { kind: 'keys', keys: [...modifiersOf(press, isMac), last].join('+') };
}

function modifiersOf({ ctrlKey, altKey, shiftKey, metaKey }: Press, isMac: boolean): readonly string[] {
  const held: readonly (readonly [boolean, string])[] = [
    [isMac ? metaKey : ctrlKey, 'CommandOrControl'],
    [isMac && ctrlKey, 'Control'],
    [altKey, 'Alt'],
    [shiftKey, 'Shift'],
    [!isMac && metaKey, 'Super'],
  ];
  return held.flatMap(([isHeld, name]) => (isHeld ? [name] : [])).slice(0, 3);
}

/** Keys as they stand on the keyboard. */
export function keysAsPrinted(keys: string, isMac: boolean): string {
  return keys
    .replace('CommandOrControl', isMac ? 'Cmd' : 'Ctrl')
    .replace('Control', 'Ctrl')
    .replace('Super', 'Windows');
}
