import type { DossierType } from '#shared/domain/dossier-type.ts';
import { loadDossierTypes } from './load-dossier-types.ts';
import { type OwnTypeMistake, type TypesWithOwn, withOwnTypes } from './own-dossier-types.ts';

/** Folder in the state folder with own dossier types: for every workspace, and below it a folder for each workspace. */
export const ownTypesFolder = 'dossiertypen';

/** The dossier types of a workspace, layer by layer. */
export interface LoadedTypes {
  /** In use, in order of their ids. */
  readonly types: readonly DossierType[];
  readonly mistakes: readonly OwnTypeMistake[];
  /** What the workspace's own files build on: the shipped types with those for every workspace. */
  readonly bases: readonly DossierType[];
  /** Folder with the workspace's own files; null without a workspace. It need not exist yet. */
  readonly folder: string | null;
}

interface TypeFolders {
  /** What an administrator put down for everybody on this machine; null: nothing. */
  readonly machine: string | null;
  readonly shared: string;
  readonly own: string | null;
}

/** Lays the types of the machine, those for every workspace and those of the workspace over the shipped ones, in that order. */
export function loadTypes(shippedFolder: string, { machine, shared, own }: TypeFolders): LoadedTypes {
  const shipped = loadDossierTypes(shippedFolder);
  const forEveryone = [machine, shared]
    .filter((folder) => folder !== null)
    .reduce<TypesWithOwn>(over, { types: shipped, mistakes: [] });
  const { types, mistakes } = over(forEveryone, own);
  return { types, mistakes, bases: forEveryone.types, folder: own };
}

function over({ types, mistakes }: TypesWithOwn, folder: string | null): TypesWithOwn {
  if (folder === null) return { types, mistakes };
  const laid = withOwnTypes(types, folder);
  return { types: laid.types, mistakes: [...mistakes, ...laid.mistakes] };
}
