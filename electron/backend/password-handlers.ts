import type { Handlers } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { Desk } from './desk.ts';
import { realFolder, workspaceFile } from './workspace-files.ts';

/** A password for a file that could not be opened, or for everything in a folder of the workspace. */
export function passwordHandlers(desk: Desk): Pick<Handlers, 'givePassword'> {
  return {
    givePassword: async ({ place, password, keep }) => {
      const folders = desk.session?.workspace.folders ?? [];
      const real = realFolder(place);
      const found = folders.includes(real) ? real : workspaceFile(folders, place)?.outer;
      if (found === undefined) return failure('not-in-workspace', place);
      return success({ kept: desk.passwords.give(found, password, keep) });
    },
  };
}
