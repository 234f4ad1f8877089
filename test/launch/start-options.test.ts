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
    ['--port 80', 'Geef bij --port een getal van 1024 tot en met 65535, niet 80.'],
    ['--port x', 'Geef bij --port een getal van 1024 tot en met 65535, niet x.'],
    ['--port 70000', 'Geef bij --port een getal van 1024 tot en met 65535, niet 70000.'],
    ['--browser --colour=red', 'De optie --colour bestaat niet.'],
    ['-x', 'De optie -x bestaat niet.'],
    ['--state', 'Een van deze opties mist haar waarde of heeft er een te veel: --state.'],
    ['--idle-minutes 0', 'Geef bij --idle-minutes een getal van 1 tot en met 1440, niet 0.'],
  ])('refuses %s and says why', (words, nl) => {
    expect(parseStartOptions(words.split(' '))).toEqual({ wrong: { nl, en: expect.any(String) } });
  });

  it('helps', () => expect(parseStartOptions(['-h'])).toBe('help'));
});
