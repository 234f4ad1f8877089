import type { MenuItemConstructorOptions } from 'electron';

type Items = MenuItemConstructorOptions[];
type Names = Readonly<Record<'actualSize' | 'zoomIn' | 'zoomOut', string>>;

/**
 * Larger, smaller and as it was. The menu shows one key each; the hidden twins take the others that people press: `=`, which is
 * the key of the plus sign without Shift, and the keys of the number block.
 */
export function zoomItems(names: Names): Items {
  return [
    { label: names.actualSize, role: 'resetZoom', accelerator: 'CmdOrCtrl+0' },
    { label: names.zoomIn, role: 'zoomIn', accelerator: 'CmdOrCtrl+Plus' },
    { label: names.zoomOut, role: 'zoomOut', accelerator: 'CmdOrCtrl+-' },
    twin('resetZoom', 'CmdOrCtrl+num0'),
    twin('zoomIn', 'CmdOrCtrl+='),
    twin('zoomIn', 'CmdOrCtrl+numadd'),
    twin('zoomOut', 'CmdOrCtrl+numsub'),
  ];
}

function twin(role: 'resetZoom' | 'zoomIn' | 'zoomOut', accelerator: string): MenuItemConstructorOptions {
  return { role, accelerator, visible: false, acceleratorWorksWhenHidden: true };
}
