import { extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { Host } from '#electron/backend/backend.ts';
import { openAtPlace } from '#electron/host/open-at-place.ts';
import { isOpenable } from '#electron/host/openable-file.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { programIcon } from './program-icon.ts';
import { canStartWithSystem } from './start-with-system.ts';

/** Dialogs and files, by the operating system. `owner` is the window that a dialog belongs to. */
export function desktopAbilities(owner: () => BrowserWindow | null, updates: boolean): Host {
  return {
    abilities: {
      kind: 'desktop',
      nativeFolderDialog: true,
      openFiles: true,
      startWithSystem: canStartWithSystem,
      dragsOut: true,
      updates,
    },
    pickFolder: async () => {
      const window = owner();
      const options: Electron.OpenDialogOptions = { properties: ['openDirectory', 'createDirectory'] };
      const { filePaths } = await (window === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(window, options));
      return filePaths[0] === undefined ? null : (filePaths[0] as FilePath);
    },
    saveReport: async (suggestedName, write) => {
      const window = owner();
      const options: Electron.SaveDialogOptions = {
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: [{ name: kindName(suggestedName), extensions: [extname(suggestedName).slice(1)] }],
      };
      const { canceled, filePath } = await (window === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(window, options));
      if (canceled || filePath === '') return null;
      const ending = extname(suggestedName);
      const path = extname(filePath).toLowerCase() === ending ? filePath : `${filePath}${ending}`;
      return { kind: 'saved', path, findings: await write(path) };
    },
    // Of a kind that could be opened here: a program that is dragged into a mail is no document.
    dragOut: (file) => {
      if (isOpenable(file)) owner()?.webContents.startDrag({ file, icon: programIcon() });
    },
    openOriginal: async (file, where, place) => {
      if (where === 'folder') {
        shell.showItemInFolder(file);
        return 'opened';
      }
      // The backend hands over the file as it really stands, so its name is the one that decides what opens it.
      if (!isOpenable(file)) return 'refused';
      if (place !== undefined && (await openAtPlace(file, place))) return 'at-place';
      return (await shell.openPath(file)) === '' ? 'opened' : 'refused';
    },
  };
}

/** What the dialog calls a file with this ending. */
function kindName(fileName: string): string {
  const ending = extname(fileName).slice(1);
  return ending === 'xlsx' ? 'Excel' : ending.toUpperCase();
}
