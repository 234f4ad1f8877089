import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Handlers, Input } from '#shared/api/methods.ts';
import { failure, type Reply, success } from '#shared/api/reply.ts';
import type { Settings } from '#shared/api/settings-views.ts';
import type { AppState } from '#shared/api/views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { Desk } from './desk.ts';
import { onTheDayBefore, ownSample, sampleDays } from './sample-workspace.ts';
import { startRun } from './start-run.ts';
import { realFolder } from './workspace-files.ts';

type WorkspaceHandlers = Pick<
  Handlers,
  | 'getState'
  | 'listFolders'
  | 'pickFolder'
  | 'openWorkspace'
  | 'openSample'
  | 'closeWorkspace'
  | 'saveSettings'
>;

/** Opening, closing and choosing; settings. */
export function workspaceHandlers(desk: Desk): WorkspaceHandlers {
  const { parts } = desk;
  const open = async (folders: readonly FilePath[]): Promise<Reply<AppState>> => {
    const problem = await desk.open(folders);
    return problem ?? success(desk.state());
  };
  return {
    getState: async () => success(desk.state()),
    listFolders: async ({ path }) => listing(path === null ? realFolder(homedir()) : realFolder(path)),
    pickFolder: async () => success(await parts.host.pickFolder()),
    openWorkspace: ({ folders }) => open([...new Set(folders.map(realFolder))]),
    openSample: async () => {
      const sample = ownSample(parts.sampleFolder, parts.stateFolder);
      if (sample === null) return failure('not-found', parts.sampleFolder);
      const reply = await open([sample]);
      if (reply.ok) await rememberTheDayBefore(desk, sample);
      return reply;
    },
    closeWorkspace: async () => {
      await desk.close();
      return success(desk.state());
    },
    saveSettings: async (change) => {
      const { settings, recent } = parts.preferences.read();
      parts.preferences.write({ settings: changedSettings(settings, change), recent });
      if (concernsOthers(change)) {
        desk.watcher?.settingsChanged();
        desk.tell('stateChanged', null);
      }
      return success(desk.state());
    },
  };
}

/** How the list is arranged matters only to the page that says so, and not to what it shows. */
function concernsOthers({ list: _, ...others }: Input<'saveSettings'>): boolean {
  return Object.keys(others).length > 0;
}

/** What was not mentioned stays as it was. */
function changedSettings(
  settings: Settings,
  { language, theme, watch, desktop, readPictures, userName, updates, list }: Input<'saveSettings'>,
): Settings {
  return {
    ...settings,
    ...(language && { language }),
    ...(theme && { theme }),
    ...(watch && { watch }),
    ...(desktop && { desktop }),
    ...(readPictures !== undefined && { readPictures }),
    ...(userName !== undefined && { userName: userName.trim() }),
    ...(updates && { updates }),
    ...(list && { list }),
  };
}

function listing(path: FilePath) {
  try {
    const folders = readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => ({ name, path: join(path, name) as FilePath }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    const parent = dirname(path) as FilePath;
    return success({ path, parent: parent === path ? null : parent, folders });
  } catch (cause) {
    return failure(isNoFolder(cause) ? 'no-such-folder' : 'folder-unreadable', path);
  }
}

function isNoFolder(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR');
}

/** At the first use only: later the person's own runs are its history. */
async function rememberTheDayBefore(desk: Desk, sample: FilePath): Promise<void> {
  const { session, parts, runs } = desk;
  if (!session || (await session.store.lastRun())) return;
  await onTheDayBefore(parts.sampleFolder, sample, async () => {
    if (startRun(desk, session, sampleDays.before, 'quiet')) await runs.ended();
  });
}
