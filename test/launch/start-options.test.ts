import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseStartOptions } from '#electron/launch/start-options.ts';

describe('parseStartOptions', () => {
  it('starts the desktop when nothing is said', () => {
    expect(parseStartOptions([])).toEqual({
      browser: false,
      open: true,
      port: null,
      state: null,
      idleMinutes: null,
      files: [],
    });
  });

  it('reads every option', () => {
    const words = '--browser --no-open --port 4000 --state s --idle-minutes 30 a.pdf'.split(' ');
    expect(parseStartOptions(words)).toEqual({
      browser: true,
      open: false,
      port: 4000,
      state: resolve('s'),
      idleMinutes: 30,
      files: [resolve('a.pdf')],
    });
  });

  it.each([
    ['--port', '80'],
    ['--port', 'x'],
    ['--port', '70000'],
    ['--colour'],
    ['--state'],
    ['--idle-minutes', '0'],
  ])('refuses %s %s', (...words) => expect(parseStartOptions(words)).toBe('invalid'));

  it('helps', () => expect(parseStartOptions(['-h'])).toBe('help'));
});
