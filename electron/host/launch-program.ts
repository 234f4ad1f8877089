import { spawn } from 'node:child_process';

/** A program with its arguments; never a line for a shell. */
export type Command = readonly [program: string, ...parameters: string[]];

/** Starts the program and lets it go; false when it could not be started. */
export function launch([program, ...parameters]: Command): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
