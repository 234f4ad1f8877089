import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysAsPrinted, pressedKeys } from '#renderer/settings/pressed-keys.ts';
import { desktopSettingsSchema } from '#shared/api/host-settings-schema.ts';
import { firstDesktopSettings } from '#shared/api/host-views.ts';

const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };
const press = (code: string, held: Partial<typeof none>, key = code) => ({ ...none, ...held, code, key });

describe('keys that are pressed', () => {
  it.each([
    [press('KeyS', { ctrlKey: true, altKey: true }), false, 'CommandOrControl+Alt+S'],
    [press('Digit5', { altKey: true, shiftKey: true }, '%'), false, 'Alt+Shift+5'],
    [press('F9', { metaKey: true }), false, 'Super+F9'],
    [press('KeyK', { metaKey: true, ctrlKey: true }), true, 'CommandOrControl+Control+K'],
  ])('%j are %s', (pressed, isMac, keys) =>
    expect(pressedKeys(pressed, isMac)).toEqual({ kind: 'keys', keys }),
  );

  it.each([
    [press('ControlLeft', { ctrlKey: true }, 'Control'), 'half'],
    [press('Escape', {}), 'stop'],
    [press('Tab', {}), 'stop'],
    [press('KeyA', { shiftKey: true }), 'unfit'],
    [press('Enter', { ctrlKey: true }), 'unfit'],
  ])('%j are no choice yet: %s', (pressed, kind) => expect(pressedKeys(pressed, false)).toEqual({ kind }));

  it('are always such as the program accepts', () => {
    const codes = fc.constantFrom('KeyA', 'KeyZ', 'Digit0', 'F1', 'F12', 'Space', 'ArrowUp', 'F13');
    const held = fc.record({
      ctrlKey: fc.boolean(),
      altKey: fc.boolean(),
      shiftKey: fc.boolean(),
      metaKey: fc.boolean(),
    });
    fc.assert(
      fc.property(codes, held, fc.boolean(), (code, modifiers, isMac) => {
        const pressed = pressedKeys(press(code, modifiers), isMac);
        if (pressed.kind !== 'keys') return;
        const settings = { ...firstDesktopSettings, quickSearchKeys: pressed.keys };
        expect(desktopSettingsSchema.parse(settings)).toEqual(settings);
      }),
    );
  });

  it('are shown as they stand on the keyboard', () => {
    expect([
      keysAsPrinted('CommandOrControl+Alt+S', false),
      keysAsPrinted('CommandOrControl+Control+K', true),
    ]).toEqual(['Ctrl+Alt+S', 'Cmd+Ctrl+K']);
  });
});
