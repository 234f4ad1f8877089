import { watch } from 'node:fs';
import type { FilePath } from '#shared/domain/evidence.ts';
import { isRemote } from './network-path.ts';

/** Something that listens, until it is closed. */
export interface Listening {
  readonly close: () => void;
}

/** Listens to what changes in a folder; null where the system gives no events: such a folder is looked at again and again. */
export type ListenToFolder = (
  folder: FilePath,
  onChange: () => void,
  onEnd: () => void,
) => Promise<Listening | null>;

/** By the events of the operating system, the folders within included. `onEnd`: there will be no more. */
export const listenToFolder: ListenToFolder = async (folder, onChange, onEnd) => {
  if (await isRemote(folder)) return null;
  try {
    const watcher = watch(folder, { recursive: true, persistent: false }, onChange);
    watcher.on('error', () => {
      watcher.close();
      onEnd();
    });
    return { close: () => watcher.close() };
  } catch {
    // Too many folders for the system, or the folder went away: looking at it still works.
    return null;
  }
};
