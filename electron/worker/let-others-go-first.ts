import { constants } from 'node:os';

/**
 * Gives this thread a low priority. Only Linux has one for a thread; elsewhere it would be that of the whole program, which
 * macOS would not give back.
 */
export function letOthersGoFirst(
  platform: NodeJS.Platform,
  setPriority: (process: number, priority: number) => void,
): void {
  if (platform === 'linux') setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
}
