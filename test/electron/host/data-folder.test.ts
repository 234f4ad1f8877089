import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '#electron/host/data-folder.ts';

describe('dataFolder', () => {
  it.each([
    ['win32', { LOCALAPPDATA: '/local', APPDATA: '/roaming' }, '/local/Sluitend'],
    ['win32', {}, '/home/anna/AppData/Local/Sluitend'],
    ['darwin', {}, '/home/anna/Library/Application Support/Sluitend'],
    ['linux', {}, '/home/anna/.config/Sluitend'],
    ['linux', { XDG_CONFIG_HOME: '/config' }, '/config/Sluitend'],
    ['linux', { XDG_CONFIG_HOME: '' }, '/home/anna/.config/Sluitend'],
  ] as const)(
    'on %s with %j is on this computer, never in a profile that travels',
    (platform, environment, folder) => {
      expect(dataFolder({ platform, environment, home: '/home/anna' })).toBe(join(folder));
    },
  );
});
