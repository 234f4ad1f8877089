import type { EventName, MethodName } from '#shared/api/method-names.ts';
import type { Api, Events, Input, Output } from '#shared/api/methods.ts';
import { failure, type Reply, success } from '#shared/api/reply.ts';
import type { AppState, ItemView } from '#shared/api/views.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { defaultWeights } from '#shared/domain/priority-weights.ts';
import { mockBackups } from './mock-api-backups.ts';
import { mockDossier } from './mock-api-dossier.ts';
import { mockFiling } from './mock-api-filing.ts';
import { mockItems } from './mock-api-items.ts';
import { afterMockAction, mockHistory, mockTask } from './mock-api-life.ts';
import { mockPage } from './mock-api-page.ts';
import { order } from './mock-api-parts.ts';
import { mockVerdict } from './mock-api-quick-check.ts';
import { mockReturn } from './mock-api-return.ts';
import { mockSearch } from './mock-api-search.ts';
import { mockSetUp } from './mock-api-set-up.ts';
import { workspaceFolders as folders, type MockScene, startState, startToday } from './mock-api-state.ts';
import { mockStorageHandlers } from './mock-api-storage.ts';
import { mockTypes } from './mock-api-types.ts';
import { mockCells, mockFolders, mockToday } from './mock-api-views.ts';

export interface MockOptions {
  readonly scene: MockScene;
  readonly language: AppState['settings']['language'];
  readonly theme: AppState['settings']['theme'];
}

/** A backend in memory. `emit` says an event; `changeBehind` and `comeIn` alter the list as if a run elsewhere had. */
export interface MockApi {
  readonly api: Api;
  readonly emit: <E extends EventName>(event: E, data: Events[E]) => void;
  readonly changeBehind: () => void;
  /** One more item, found since this morning; it would stand first. */
  readonly comeIn: () => void;
  readonly calls: readonly MethodName[];
}

/** Makes the backend of one scene, with made-up data. */
export function mockApi({ scene, language, theme }: MockOptions): MockApi {
  const listeners = new Map<EventName, Set<(data: never) => void>>();
  const calls: MethodName[] = [];
  let state: AppState = startState(scene, { language, theme });
  let today = startToday(scene);
  let weights = defaultWeights;
  let undo: { readonly items: readonly ItemView[]; readonly what: Bilingual } | null = null;

  const emit = <E extends EventName>(event: E, data: Events[E]): void => {
    for (const listener of listeners.get(event) ?? []) listener(data as never);
  };
  const open = (isSample: boolean, opened: readonly FilePath[] = folders) => {
    state = {
      ...state,
      workspace: { name: isSample ? 'Voorbeeldmap' : 'orders', folders: opened, fixedDay: null, isSample },
    };
    return success(state);
  };
  const change = ({ items: ids, action }: Input<'changeItems'>) => {
    undo = { items: today.items, what: { nl: `punt ${action.kind}`, en: `item ${action.kind}` } };
    put(today.items.flatMap((view) => (ids.includes(view.item.id) ? afterMockAction(view, action) : [view])));
    return success(null);
  };
  const put = (items: readonly ItemView[]) => {
    today = { ...today, items, undoable: undo?.what ?? null };
    emit('stateChanged', null);
  };
  const addTask = (input: Input<'createTask'>) => {
    undo = { items: today.items, what: { nl: 'taak gemaakt', en: 'task made' } };
    const view = mockTask(input, today.items.length);
    put([view, ...today.items]);
    return success({ item: view.item.id });
  };
  const takeBack = () => {
    if (undo === null) return failure('not-found');
    const { items, what } = undo;
    today = { ...today, items, undoable: null };
    undo = null;
    return success({ what, checkAgain: false });
  };
  const run = () => {
    state = { ...state, run: { kind: 'running', stage: 'read', done: 340, total: 1280 } };
    emit('runProgress', state.run);
    if (scene !== 'running') setTimeout(endRun, 50);
    return success(null);
  };
  const endRun = () => {
    state = { ...state, run: { kind: 'idle' } };
    if (today.asOf === null) today = mockToday(mockItems(26));
    emit('runEnded', { result: 'done', problem: null });
  };

  const handlers: { readonly [N in MethodName]: (input: Input<N>) => Reply<Output<N>> } = {
    getState: () => success(state),
    listFolders: ({ path }) => {
      const listing = mockFolders(path);
      return listing === null ? failure('no-such-folder', path) : success(listing);
    },
    pickFolder: () => success(folders[0] ?? null),
    openWorkspace: ({ folders: asked }) =>
      open(
        false,
        asked.map((path) => path as FilePath),
      ),
    openSample: () => open(true),
    closeWorkspace: () => {
      state = { ...state, workspace: null };
      return success(state);
    },
    startRun: run,
    cancelRun: () => {
      state = { ...state, run: { kind: 'idle' } };
      emit('runEnded', { result: 'cancelled', problem: null });
      return success(null);
    },
    getToday: () => (scene === 'failed' ? failure('folder-unreadable', folders[0]) : success(today)),
    exportHandover: () => success({ kind: 'saved', path: 'C:/Users/anna/overdracht.html', findings: 0 }),
    getBackups: () => success(mockBackups),
    restoreBackup: () => success(state),
    exportEverything: () => success({ kind: 'saved', path: 'C:/Users/anna/sluitend.json', findings: 0 }),
    search: ({ text, limit }) => success(mockSearch(text, limit, today)),
    getDossier: ({ dossier }) =>
      scene === 'failed' ? failure('not-found') : success(mockDossier(dossier as never, today.items)),
    getPage: ({ page, scale }) => success(mockPage(page, 2, scale)),
    getCells: ({ row, around }) => success(mockCells(row, around)),
    prepareQuickCheck: () => success(null),
    quickCheck: ({ files }) =>
      success(
        files.map((dropped) =>
          mockVerdict('name' in dropped ? dropped.name : dropped.path, today.items, mockPage(1, 2, 1)),
        ),
      ),
    ...mockFiling(() => today),
    exportReport: () =>
      success({
        kind: 'download',
        url: '/download/rapport.xlsx',
        fileName: 'rapport.xlsx',
        findings: today.items.length,
      }),
    cancelExport: () => {
      stopExport();
      return success(null);
    },
    previewReturn: ({ file }) => success(mockReturn('name' in file ? file.name : file.path, today.items)),
    acceptReturn: ({ accept }) => success({ taken: accept.length }),
    changeItem: ({ item, action }) => change({ items: [item], action }),
    changeItems: (input) => {
      change(input);
      return success({ changed: input.items.length, refused: [] });
    },
    createTask: addTask,
    changeTask: () => success(null),
    closeDossier: () => success(null),
    reopenDossier: () => success(null),
    getHistory: ({ of }) => {
      const lines = mockHistory(order('2026-0042'), '2026-0042', today.items);
      const isSaid = ({ what }: (typeof lines)[number]) => of.kind !== 'search' || what.nl.includes(of.text);
      return success(lines.filter((line) => isSaid(line) && (of.kind !== 'item' || line.item === of.item)));
    },
    getWeights: () => success({ weights, defaults: defaultWeights }),
    saveWeights: (input) => {
      weights = input.weights;
      return success(null);
    },
    undo: takeBack,
    saveSettings: (next) => {
      const chosen = Object.entries(next).filter(([, value]) => value !== undefined);
      state = { ...state, settings: { ...state.settings, ...Object.fromEntries(chosen) } };
      return success(state);
    },
    openOriginal: () => success({ atPlace: false }),
    dragOriginal: () => success(null),
    ...mockStorageHandlers(),
    givePassword: ({ keep }) => success({ kept: keep }),
    ...mockSetUp(scene),
    ...mockTypes(scene),
  };
  const never = new Promise<never>(() => undefined);
  /** An export that goes on until it is stopped. */
  let stopExport = (): void => undefined;
  const longExport = () =>
    new Promise<Reply<never>>((resolve) => {
      stopExport = () => resolve(failure('cancelled'));
    });
  const call: Api['call'] = (method, input) => {
    calls.push(method);
    if (scene === 'loading' && method !== 'getState') return never;
    if (scene === 'running' && method === 'exportReport') return longExport();
    return Promise.resolve((handlers[method] as (given: typeof input) => Reply<never>)(input));
  };
  const on: Api['on'] = (event, listener) => {
    const set = listeners.get(event) ?? new Set();
    listeners.set(event, set.add(listener as (data: never) => void));
    return () => void set.delete(listener as (data: never) => void);
  };
  const changeBehind = () => {
    today = { ...today, items: today.items.slice(1) };
    emit('stateChanged', null);
  };
  const comeIn = () => {
    const [late] = mockItems(1);
    if (late === undefined) return;
    const item = { ...late.item, id: `${late.item.id} later` as typeof late.item.id };
    today = { ...today, items: [{ ...late, item }, ...today.items], cameIn: [item.id] };
    emit('stateChanged', null);
  };
  return { api: { call, on, pathOf: () => null }, emit, changeBehind, comeIn, calls };
}
