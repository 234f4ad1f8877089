import type { Host } from '#electron/backend/backend.ts';
import { launch } from '#electron/host/launch-program.ts';
import { openAtPage } from '#electron/host/open-at-page.ts';
import { isOpenable } from '#electron/host/openable-file.ts';
import type { Downloads } from './downloads.ts';
import { openCommand, showCommand } from './open-with-system.ts';

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
    openOriginal: async (file, where, place) => {
      if (!desktop) return false;
      if (where === 'folder') return launch(showCommand(platform, file));
      if (!isOpenable(file)) return false;
      if (place?.kind === 'page' && (await openAtPage(file, place.page))) return true;
      return launch(openCommand(platform, file));
    },
  };
}
