import type { Backend } from '#electron/backend/backend.ts';
import type { EventName } from '#shared/api/method-names.ts';
import type { Events, Handlers } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { AppState } from '#shared/api/views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';

/** A backend without a workspace that remembers what was asked of it. */
export interface FakeBackend extends Backend {
  readonly calls: readonly (readonly [method: string, input: unknown])[];
  readonly dropped: readonly FilePath[];
  readonly say: <E extends EventName>(event: E, data: Events[E]) => void;
  readonly listeners: () => number;
  readonly closed: () => boolean;
}

export const emptyState: AppState = {
  version: '1.2.3',
  host: { kind: 'browser', nativeFolderDialog: false, openFiles: false },
  settings: { language: 'nl', theme: 'system' },
  workspace: null,
  recent: [],
  run: { kind: 'idle' },
};

/** `replaced` stands in for the handlers a test is about. */
export function fakeBackend(replaced: Partial<Handlers> = {}): FakeBackend {
  const calls: (readonly [string, unknown])[] = [];
  const dropped: FilePath[] = [];
  const listeners = new Set<Parameters<Backend['listen']>[0]>();
  let closed = false;
  return {
    handlers: recorded({ ...quietHandlers, ...replaced }, calls),
    calls,
    dropped,
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    say: (event, data) => {
      for (const listener of listeners) listener(event, data);
    },
    listeners: () => listeners.size,
    trustPaths: (paths) => void dropped.push(...(paths as readonly FilePath[])),
    filesDropped: (paths) => void dropped.push(...paths),
    close: async () => {
      closed = true;
    },
    closed: () => closed,
  };
}

const noWorkspace = async () => failure('no-workspace');
const done = async () => success(null);
const state = async () => success(emptyState);

const quietHandlers: Handlers = {
  getState: state,
  listFolders: async () => success({ path: '/' as FilePath, parent: null, folders: [] }),
  pickFolder: done,
  openWorkspace: state,
  openSample: state,
  closeWorkspace: state,
  startRun: noWorkspace,
  cancelRun: done,
  getToday: noWorkspace,
  search: noWorkspace,
  exportHandover: noWorkspace,
  getBackups: noWorkspace,
  restoreBackup: noWorkspace,
  exportEverything: noWorkspace,
  getDossier: noWorkspace,
  getPage: noWorkspace,
  getCells: noWorkspace,
  getWords: async () => failure('no-workspace'),
  findText: async () => failure('no-workspace'),
  planKeep: async () => failure('no-workspace'),
  keepFile: async () => failure('no-workspace'),
  getUnlinked: async () => failure('no-workspace'),
  confirmLink: done,
  setAside: done,
  getOverview: async () => failure('no-workspace'),
  getBehindWeek: async () => failure('no-workspace'),
  exportTables: done,
  quickCheck: async () => success([]),
  prepareQuickCheck: done,
  exportReport: noWorkspace,
  cancelExport: done,
  previewReturn: noWorkspace,
  acceptReturn: noWorkspace,
  changeItem: noWorkspace,
  changeItems: noWorkspace,
  createTask: noWorkspace,
  changeTask: noWorkspace,
  closeDossier: noWorkspace,
  reopenDossier: noWorkspace,
  getHistory: noWorkspace,
  getWeights: noWorkspace,
  saveWeights: noWorkspace,
  undo: noWorkspace,
  saveSettings: state,
  openOriginal: noWorkspace,
  dragOriginal: noWorkspace,
  getStorage: noWorkspace,
  deleteWorkspaceState: noWorkspace,
  deleteDossier: noWorkspace,
  saveDiagnosis: done,
  givePassword: noWorkspace,
  getSetUp: noWorkspace,
  previewSheet: noWorkspace,
  pinSheet: noWorkspace,
  pinDocument: noWorkspace,
  pinOwnCompany: noWorkspace,
  getTypes: noWorkspace,
  getType: noWorkspace,
  draftType: noWorkspace,
  tryType: noWorkspace,
  cancelTrial: done,
  saveType: noWorkspace,
  exportType: noWorkspace,
  importType: noWorkspace,
  askExpression: noWorkspace,
};

function recorded(handlers: Handlers, calls: (readonly [string, unknown])[]): Handlers {
  const entries = Object.entries(handlers).map(([name, handler]) => [
    name,
    (input: never) => {
      calls.push([name, input]);
      return handler(input);
    },
  ]);
  return Object.fromEntries(entries) as Handlers;
}
