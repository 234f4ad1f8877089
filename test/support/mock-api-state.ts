import type { AppState, TodayView, UnreadView } from '#shared/api/views.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { mockItems } from './mock-api-items.ts';
import { file } from './mock-api-parts.ts';
import { mockToday } from './mock-api-views.ts';

/** The situations in which a screen can be looked at. */
export const mockScenes = [
  'day',
  'first-start',
  'first-start-empty',
  'never-run',
  'loading',
  'failed',
  'many',
  'all-done',
  'not-all-checked',
  'no-dossiers',
  'empty-folder',
  'running',
  'away',
  'locked',
  'desktop',
] as const;
export type MockScene = (typeof mockScenes)[number];

/** The folders of the made-up workspace. */
export const workspaceFolders = [file('').replace(/\/$/, '') as ReturnType<typeof file>];

const browserHost: AppState['host'] = { kind: 'browser', nativeFolderDialog: false, openFiles: true };
const desktopHost: AppState['host'] = {
  kind: 'desktop',
  nativeFolderDialog: true,
  openFiles: true,
  startWithSystem: true,
  dragsOut: true,
  updates: true,
};

/** A network drive is away, the computer is on its battery, and the data had to come from a backup. */
const outOfReach: Pick<AppState, 'watch' | 'stateSetAside'> = {
  watch: {
    state: 'paused',
    away: workspaceFolders.map((folder) => ({ folder, lastSeenAt: '2026-03-16T08:31:00' })),
  },
  stateSetAside: { path: 'C:/Users/anna/sluitend/orders.kapot', restoredFrom: '2026-03-15' as LocalDate },
};

const openElsewhere: UnreadView = {
  file: file('orderregister.xlsx'),
  shownPath: 'orderregister.xlsx',
  status: 'unavailable',
  problem: { code: 'in-use', detail: null },
  openedBy: 'Jan Voorbeeld',
};

/** Where the program stands in a scene. */
export function startState(scene: MockScene, settings: AppState['settings']): AppState {
  const first = scene.startsWith('first-start');
  return {
    version: '0.1.0',
    host: scene === 'desktop' ? desktopHost : browserHost,
    settings,
    workspace: first ? null : { name: 'orders', folders: workspaceFolders, fixedDay: null, isSample: false },
    recent:
      scene === 'first-start'
        ? [
            { name: 'orders', folders: workspaceFolders },
            { name: 'inkoop', folders: [file('../inkoop')] },
          ]
        : [],
    ...(scene === 'away' ? outOfReach : {}),
    run: scene === 'running' ? { kind: 'running', stage: 'read', done: 340, total: 1280 } : { kind: 'idle' },
  };
}

/** The list in a scene. */
export function startToday(scene: MockScene): TodayView {
  const full = mockToday(mockItems(scene === 'many' ? 10_000 : 26));
  const nothing = { ...full, items: [] };
  switch (scene) {
    case 'never-run':
    case 'first-start':
    case 'first-start-empty':
      return { ...nothing, asOf: null, lastRunAt: null, unread: [], unlinked: [], decisions: [] };
    case 'all-done':
      return { ...nothing, unread: [], unlinked: [], summary: { ...full.summary, unchecked: 0 } };
    case 'not-all-checked':
      return nothing;
    case 'locked':
      return { ...full, unread: [openElsewhere, ...full.unread] };
    case 'empty-folder':
      return {
        ...nothing,
        unread: [],
        unlinked: [],
        decisions: [],
        summary: { ...full.summary, dossiers: 0, unchecked: 0 },
      };
    case 'no-dossiers':
      return { ...nothing, summary: { ...full.summary, dossiers: 0, unchecked: 0 } };
    default:
      return full;
  }
}
