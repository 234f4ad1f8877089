import { lookAt } from '#electron/watch/look.ts';
import { Watcher } from '#electron/watch/watcher.ts';
import { firstWatchSettings } from '#shared/api/host-views.ts';
import type { Desk } from './desk.ts';
import type { Session } from './session.ts';
import { startRun } from './start-run.ts';

/** Begins to watch the folders of a workspace; null where the host does not watch, and for the sample. */
export function watchWorkspace(desk: Desk, session: Session): Watcher | null {
  const { parts, runs, tell } = desk;
  const { folders, isSample } = session.workspace;
  if (parts.watching === undefined || isSample) return null;
  return new Watcher({
    watching: parts.watching,
    folders,
    look: () => lookAt(folders),
    stamps: session.store.stamps,
    settings: () => parts.preferences.read().settings.watch ?? firstWatchSettings,
    now: parts.clock.now,
    elapsed: parts.clock.elapsed,
    isRunning: () => runs.state().kind === 'running',
    run: async () => {
      await runs.cancel(true);
      startRun(desk, session, session.today());
    },
    onView: () => tell('stateChanged', null),
    onBug: (cause) => parts.log.error('watching failed', cause),
  });
}
