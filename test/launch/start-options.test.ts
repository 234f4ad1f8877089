import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseStartOptions } from '#electron/launch/start-options.ts';

describe('parseStartOptions', () => {
  it('starts the desktop when nothing is said', () => {
    expect(parseStartOptions([])).toEqual({ browser: false, open: true, port: null, state: null, files: [] });
  });

  it('reads every option', () => {
    expect(parseStartOptions(['--browser', '--no-open', '--port', '4000', '--state', 's', 'a.pdf'])).toEqual({
      browser: true,
      open: false,
      port: 4000,
      state: resolve('s'),
      files: [resolve('a.pdf')],
    });
  });

  it.each([['--port', '80'], ['--port', 'x'], ['--port', '70000'], ['--colour'], ['--state']])(
    'refuses %s %s',
    (...words) => expect(parseStartOptions(words)).toBe('invalid'),
  );

  it('helps', () => expect(parseStartOptions(['-h'])).toBe('help'));
});
