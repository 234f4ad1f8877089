import type { Host } from '#electron/backend/backend.ts';
import { isOpenable } from '#electron/host/openable-file.ts';
import type { Downloads } from './downloads.ts';
import { launch, openCommand, showCommand } from './open-with-system.ts';

/** What the browser host can do for a person: reports by download, originals only where there is a desktop. */
export function browserAbilities(
  downloads: Pick<Downloads, 'saveReport'>,
  platform: NodeJS.Platform,
  desktop: boolean,
): Host {
  return {
    abilities: { kind: 'browser', nativeFolderDialog: false, openFiles: desktop },
    pickFolder: async () => null,
    saveReport: downloads.saveReport,
    openOriginal: async (file, where) => {
      if (!desktop) return false;
      if (where === 'folder') return launch(showCommand(platform, file));
      return isOpenable(file) && launch(openCommand(platform, file));
    },
  };
}
