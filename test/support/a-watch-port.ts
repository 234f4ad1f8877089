import { dirname } from 'node:path';
import type { Look } from '#electron/watch/look.ts';
import type { WatchPort } from '#electron/watch/watch-port.ts';
import { firstWatchSettings, type WatchSettings } from '#shared/api/host-views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';

const home = '/work map' as FilePath;

/** A workspace of one folder in memory, with everything a watcher can ask about it. */
export function aWatchedWorkspace(options: { readonly events?: boolean } = {}) {
  const files = new Map<FilePath, string>();
  const locks = new Set<FilePath>();
  const unreadable = new Set<FilePath>();
  let stamps = new Map<FilePath, { size: number; mtimeMs: number }>();
  let elapsed = 0;
  let onChange = () => {};
  let onWake = () => {};
  const world = {
    files,
    locks,
    unreadable,
    away: false,
    battery: false,
    running: false,
    now: '2026-03-16T09:00:00',
    settings: firstWatchSettings as WatchSettings,
    runs: 0,
    looks: 0,
    views: 0,
    bugs: [] as unknown[],
    path: (name: string) => `${home}/${name}` as FilePath,
    change: (name: string, stamp: string) => {
      files.set(world.path(name), stamp);
      onChange();
    },
    wake: () => onWake(),
    /** What a run leaves behind: the stamp of every file it could read. */
    readAll: () => {
      const read = [...files].filter(([path]) => !unreadable.has(path));
      stamps = new Map(read.map(([path, stamp]) => [path, parsed(stamp)]));
    },
    passed: (milliseconds: number) => {
      elapsed += milliseconds;
    },
  };
  const look = async (): Promise<Look> => {
    world.looks += 1;
    if (world.away) return { files: new Map(), locks: new Set(), away: [home], unreachable: [home] };
    return { files: new Map(files), locks: new Set(locks), away: [], unreachable: [] };
  };
  const port: WatchPort = {
    watching: {
      listen: async (folder, changed) => {
        if (options.events === false || dirname(folder) === '') return null;
        onChange = changed;
        return { close: () => undefined };
      },
      onBattery: () => world.battery,
      onWake: (listener) => {
        onWake = listener;
        return () => undefined;
      },
    },
    folders: [home],
    look,
    stamps: async () => stamps,
    settings: () => world.settings,
    now: () => world.now,
    elapsed: () => elapsed,
    isRunning: () => world.running,
    run: async () => {
      world.runs += 1;
      world.readAll();
    },
    onView: () => {
      world.views += 1;
    },
    onBug: (cause) => world.bugs.push(cause),
  };
  return { world, port, home };
}

function parsed(stamp: string): { size: number; mtimeMs: number } {
  const [size = 0, mtimeMs = 0] = stamp.split(' ').map(Number);
  return { size, mtimeMs };
}
