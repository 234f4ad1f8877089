import { constants, setPriority } from 'node:os';

const { PRIORITY_BELOW_NORMAL, PRIORITY_NORMAL } = constants.priority;

/**
 * On Windows the program stands back behind the others while it checks; its window is a process of its own and stays quick.
 * Elsewhere a program can't take a lower priority back: there the reading threads have one of their own, where they can.
 */
export function runPriority(
  platform: NodeJS.Platform,
  set: (priority: number) => void = setPriority,
): (isRunning: boolean) => void {
  let isLow = false;
  return (isRunning) => {
    if (platform !== 'win32' || isRunning === isLow) return;
    isLow = isRunning;
    set(isRunning ? PRIORITY_BELOW_NORMAL : PRIORITY_NORMAL);
  };
}
