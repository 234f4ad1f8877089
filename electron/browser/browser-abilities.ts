import type { Host, OpenedOriginal } from '#electron/backend/backend.ts';
import { launch } from '#electron/host/launch-program.ts';
import { openAtPlace } from '#electron/host/open-at-place.ts';
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
      if (!desktop) return 'refused';
      if (where === 'folder') return opened(await launch(showCommand(platform, file)));
      if (!isOpenable(file)) return 'refused';
      if (place !== undefined && (await openAtPlace(file, place))) return 'at-place';
      return opened(await launch(openCommand(platform, file)));
    },
  };
}

function opened(started: boolean): OpenedOriginal {
  return started ? 'opened' : 'refused';
}
