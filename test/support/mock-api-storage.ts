import type { Input } from '#shared/api/methods.ts';
import { type Reply, success } from '#shared/api/reply.ts';
import type { StorageView } from '#shared/api/storage-views.ts';
import { dossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { day } from './an-open-item.ts';
import { file } from './mock-api-parts.ts';

const folder = '/home/anna/.config/Sluitend' as FilePath;

const first: StorageView = {
  folder,
  workspaces: [
    { id: 'workspace-a', folders: [file('orders')], isOpen: true, bytes: 48_312_000, files: 16 },
    { id: 'workspace-b', folders: null, isOpen: false, bytes: 1_204_000, files: 2 },
  ],
  rest: [
    { kind: 'settings', path: `${folder}/preferences.json` as FilePath, bytes: 812 },
    { kind: 'logs', path: `${folder}/logs` as FilePath, bytes: 88_000 },
    { kind: 'sample', path: `${folder}/state/voorbeeldmap` as FilePath, bytes: 6_400_000 },
  ],
  expired: [
    {
      id: dossierId('inkoopfactuur', '201700042'),
      key: '2017-00042',
      party: 'Voorbeeld Groothandel B.V.',
      typeTitle: { nl: 'Inkoopfactuur', en: 'Purchase invoice' },
      last: day('2017-11-03'),
      keptUntil: day('2024-12-31'),
      years: 7,
      from: { nl: 'einde van het boekjaar', en: 'end of the financial year' },
      source: 'fiscale bewaarplicht',
      inSources: true,
    },
  ],
};

/** What is kept, in memory; what is removed is gone from the next answer. */
export function mockStorageHandlers() {
  let view = first;
  const answer = (): Reply<StorageView> => success(view);
  return {
    getStorage: answer,
    deleteWorkspaceState: ({ workspace }: Input<'deleteWorkspaceState'>) => {
      view = { ...view, workspaces: view.workspaces.filter(({ id }) => id !== workspace) };
      return answer();
    },
    deleteDossier: ({ dossier }: Input<'deleteDossier'>) => {
      view = { ...view, expired: view.expired.filter(({ id }) => id !== dossier) };
      return answer();
    },
    saveDiagnosis: () =>
      success({ kind: 'saved', path: '/home/anna/sluitend-diagnose 2026-03-16.zip', findings: 0 } as const),
  };
}
