import { dirname, join } from 'node:path';
import type { StorageView, StoredPart, StoredWorkspace } from '#shared/api/storage-views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { Desk } from '../desk.ts';
import { stateFileName } from '../workspace-files.ts';
import { expiredDossiers } from './expired-dossiers.ts';
import { type StoredFile, storedFiles, workspaceOf } from './stored-files.ts';

/** Where the program keeps what is its own: settings, logs and the state of workspaces. */
export function ownFolder({ parts }: Desk): string {
  return parts.dataFolder ?? parts.stateFolder;
}

/** Everything the program keeps on this computer, with sizes, as it is at this moment. */
export async function storageView(desk: Desk): Promise<StorageView> {
  const folder = ownFolder(desk);
  const files = storedFiles(folder);
  return {
    folder: folder as FilePath,
    workspaces: workspacesAmong(desk, files),
    rest: partsAmong(folder, files),
    expired: await expiredDossiers(desk),
  };
}

function workspacesAmong(desk: Desk, files: readonly StoredFile[]): readonly StoredWorkspace[] {
  const known = new Map(desk.parts.preferences.read().recent.map(({ folders }) => [idOf(folders), folders]));
  const open = desk.session?.workspace;
  if (open) known.set(idOf(open.folders), open.folders);
  const openId = open === undefined ? null : idOf(open.folders);
  const groups = Map.groupBy(files, workspaceOf);
  return [...groups].flatMap(([id, group]) =>
    id === null
      ? []
      : [
          {
            id,
            folders: known.get(id) ?? null,
            isOpen: id === openId,
            bytes: total(group),
            files: group.length,
          },
        ],
  );
}

/** Name of the state of a workspace, without its ending. */
export function idOf(folders: readonly FilePath[]): string {
  return stateFileName(folders).replace(/\.sqlite$/, '');
}

function partsAmong(folder: string, files: readonly StoredFile[]): readonly StoredPart[] {
  const rest = files.filter((file) => workspaceOf(file) === null);
  return [...Map.groupBy(rest, kindOf)].map(([kind, group]) => ({
    kind,
    path: commonFolder(folder, group) as FilePath,
    bytes: total(group),
  }));
}

function kindOf({ name }: StoredFile): StoredPart['kind'] {
  if (/^preferences\.json$|^config\.json$/.test(name)) return 'settings';
  if (/^logs\//.test(name)) return 'logs';
  if (/(^|\/)dossiertypen\//.test(name)) return 'own-types';
  return /(^|\/)(voorbeeldmap|sample)\//.test(name) ? 'sample' : 'other';
}

/** The file itself where there is one, else the folder they share. */
function commonFolder(folder: string, group: readonly StoredFile[]): string {
  const [first, ...others] = group;
  if (first === undefined) return folder;
  if (others.length === 0) return first.path;
  const parts = first.name.split('/').slice(0, -1);
  const shared = parts.filter((_, index) =>
    others.every(({ name }) => name.startsWith(`${parts.slice(0, index + 1).join('/')}/`)),
  );
  return shared.length === 0 ? dirname(join(folder, 'x')) : join(folder, ...shared);
}

function total(files: readonly StoredFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
