import { expect, it } from 'vitest';
import { menuTemplate } from '#electron/desktop/app-menu.ts';

const nothing = () => undefined;
const actions = {
  openFolder: nothing,
  openSample: nothing,
  checkNow: nothing,
  exportReport: nothing,
  print: nothing,
  closeWorkspace: nothing,
  showKeys: nothing,
  showAbout: nothing,
};

it.each(['nl', 'en'] as const)(
  'zooms in %s by plus, minus and zero, also without Shift and on the number block',
  (language) => {
    const menu = menuTemplate(language, actions, { mac: false, developing: false });
    const items = menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
    const keysOf = (role: string) =>
      items
        .filter((item) => item.role === role)
        .map(({ accelerator, visible }) => `${accelerator} ${visible ?? true}`);
    expect([keysOf('zoomIn'), keysOf('zoomOut'), keysOf('resetZoom')]).toEqual([
      ['CmdOrCtrl+Plus true', 'CmdOrCtrl+= false', 'CmdOrCtrl+numadd false'],
      ['CmdOrCtrl+- true', 'CmdOrCtrl+numsub false'],
      ['CmdOrCtrl+0 true', 'CmdOrCtrl+num0 false'],
    ]);
  },
);
