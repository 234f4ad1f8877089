import { rmSync } from 'node:fs';
import type { Handlers } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { Desk } from '../desk.ts';
import { diagnosis, writeDiagnosis } from './diagnosis.ts';
import { expiredDossiers } from './expired-dossiers.ts';
import { idOf, ownFolder, storageView } from './storage-view.ts';
import { storedFiles, workspaceOf } from './stored-files.ts';

type StorageHandlers = Pick<
  Handlers,
  'getStorage' | 'deleteWorkspaceState' | 'deleteDossier' | 'saveDiagnosis'
>;

/** What the program keeps, removing it, and a diagnosis to hand over. */
export function storageHandlers(desk: Desk): StorageHandlers {
  return {
    getStorage: async () => success(await storageView(desk)),
    deleteWorkspaceState: async ({ workspace }) => {
      const mine = storedFiles(ownFolder(desk)).filter((file) => workspaceOf(file) === workspace);
      if (mine.length === 0) return failure('not-found', workspace);
      await forgetWorkspace(desk, workspace);
      for (const { path } of mine) rmSync(path, { force: true });
      desk.tell('stateChanged', null);
      return success(await storageView(desk));
    },
    deleteDossier: async ({ dossier }) => {
      const { session, parts } = desk;
      if (!session) return failure('no-workspace');
      const expired = await expiredDossiers(desk);
      if (!expired.some(({ id }) => id === dossier)) return failure('not-found', dossier);
      // Neither a run that goes on nor one that begins now may know it still.
      if (desk.runs.state().kind === 'running') return failure('run-in-progress');
      session.memory = null;
      await session.store.forgetDossier(dossier as DossierId, { at: parts.clock.now(), who: parts.user });
      session.listed = null;
      await session.store.backUp(parts.clock.today(), 'only');
      desk.tell('stateChanged', null);
      return success(await storageView(desk));
    },
    saveDiagnosis: async () => {
      const { clock, host } = desk.parts;
      const texts = await diagnosis(desk);
      const saved = await host.saveReport(`sluitend-diagnose ${clock.today()}.zip`, async (path) => {
        await writeDiagnosis(texts, path);
        return 0;
      });
      return success(saved);
    },
  };
}

/** Closes it when it is open, and leaves its folders and passwords out of what is remembered. */
async function forgetWorkspace(desk: Desk, workspace: string): Promise<void> {
  const { preferences } = desk.parts;
  const { settings, recent } = preferences.read();
  const folders = [...recent.map((one) => one.folders), desk.session?.workspace.folders ?? []];
  if (desk.session && idOf(desk.session.workspace.folders) === workspace) await desk.close();
  desk.passwords.forget(folders.filter((one) => one.length > 0 && idOf(one) === workspace).flat());
  preferences.write({ settings, recent: recent.filter((one) => idOf(one.folders) !== workspace) });
}
