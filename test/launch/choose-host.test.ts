import { describe, expect, it } from 'vitest';
import { type Circumstances, chooseHost } from '#electron/launch/choose-host.ts';

const asked: string[] = [];
const at = (about: Partial<Circumstances>): Circumstances => ({
  browserAsked: false,
  platform: 'linux',
  userId: 1000,
  hasDisplay: true,
  electron: async () => {
    asked.push('electron');
    return '/electron';
  },
  ...about,
});

describe('chooseHost', () => {
  it('opens the desktop where it can run', async () => {
    const desktop = { host: 'desktop', program: '/electron', why: null };
    expect(await chooseHost(at({}))).toEqual(desktop);
    expect(await chooseHost(at({ platform: 'win32', userId: null, hasDisplay: false }))).toEqual(desktop);
    expect(await chooseHost(at({ platform: 'darwin', hasDisplay: false }))).toEqual(desktop);
  });

  it('opens the browser without a word when that was asked', async () => {
    expect(await chooseHost(at({ browserAsked: true }))).toEqual({ host: 'browser', why: null });
  });

  it.each<[string, Partial<Circumstances>, RegExp]>([
    ['as root, rather than give up the sandbox', { userId: 0 }, /root/],
    ['without a display', { hasDisplay: false }, /DISPLAY/],
    [
      'without a runtime',
      { electron: async () => ({ missing: { nl: 'geen runtime', en: 'no runtime' } }) },
      /no runtime/,
    ],
  ])('opens the browser %s, and says why', async (_, about, words) => {
    const choice = await chooseHost(at(about));
    expect(choice.host).toBe('browser');
    expect(choice.why?.en).toMatch(words);
  });

  it('does not look for a runtime it would not use', async () => {
    asked.length = 0;
    await chooseHost(at({ browserAsked: true }));
    await chooseHost(at({ userId: 0 }));
    await chooseHost(at({ hasDisplay: false }));
    expect(asked).toEqual([]);
  });
});
