import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '#shared/domain/bilingual.ts';
import { menuTexts } from './menu-texts.ts';
import { zoomItems } from './zoom-items.ts';

/** What the menu can ask the program to do. */
export interface MenuActions {
  readonly openFolder: () => void;
  readonly openSample: () => void;
  readonly checkNow: () => void;
  readonly exportReport: () => void;
  readonly print: () => void;
  readonly closeWorkspace: () => void;
  readonly showKeys: () => void;
  readonly showAbout: () => void;
}

type Items = MenuItemConstructorOptions[];
type Texts = (name: keyof typeof menuTexts) => string;

/** The native menu in one language; developer items only while developing. */
export function menuTemplate(
  language: Language,
  actions: MenuActions,
  surroundings: { readonly mac: boolean; readonly developing: boolean },
): Items {
  const text: Texts = (name) => menuTexts[name][language];
  const own: Items = surroundings.mac ? [{ role: 'appMenu' }] : [];
  return [
    ...own,
    { label: text('file'), submenu: fileItems(text, actions) },
    { label: text('edit'), submenu: editItems(text) },
    { label: text('view'), submenu: viewItems(text, surroundings.developing) },
    { label: text('help'), role: 'help', submenu: helpItems(text, actions) },
  ];
}

function fileItems(text: Texts, actions: MenuActions): Items {
  return [
    { label: text('openFolder'), accelerator: 'CmdOrCtrl+O', click: actions.openFolder },
    { label: text('openSample'), click: actions.openSample },
    { label: text('closeWorkspace'), click: actions.closeWorkspace },
    { type: 'separator' },
    { label: text('checkNow'), accelerator: 'F5', click: actions.checkNow },
    { label: text('exportReport'), accelerator: 'CmdOrCtrl+E', click: actions.exportReport },
    { label: text('print'), accelerator: 'CmdOrCtrl+P', click: actions.print },
    { type: 'separator' },
    { label: text('quit'), role: 'quit' },
  ];
}

/** Undo and redo show their keys but leave them to the page, which knows whether a field or a list has the focus. */
function editItems(text: Texts): Items {
  return [
    { label: text('undo'), role: 'undo', registerAccelerator: false },
    { label: text('redo'), role: 'redo', registerAccelerator: false },
    { type: 'separator' },
    { label: text('cut'), role: 'cut' },
    { label: text('copy'), role: 'copy' },
    { label: text('paste'), role: 'paste' },
    { label: text('selectAll'), role: 'selectAll' },
  ];
}

function helpItems(text: Texts, actions: MenuActions): Items {
  return [
    { label: text('keys'), click: actions.showKeys },
    { type: 'separator' },
    { label: text('about'), click: actions.showAbout },
  ];
}

function viewItems(text: Texts, developing: boolean): Items {
  const forDevelopers: Items = [
    { type: 'separator' },
    { label: text('reload'), role: 'reload', accelerator: 'CmdOrCtrl+Shift+R' },
    { label: text('developerTools'), role: 'toggleDevTools' },
  ];
  return [
    ...zoomItems({
      actualSize: text('actualSize'),
      zoomIn: text('zoomIn'),
      zoomOut: text('zoomOut'),
    }),
    { type: 'separator' },
    { label: text('fullScreen'), role: 'togglefullscreen' },
    ...(developing ? forDevelopers : []),
  ];
}
