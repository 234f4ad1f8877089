import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Log } from '#electron/backend/backend.ts';
import type { Clock } from '#electron/run/clock.ts';
import { causeWithoutData } from './cause-without-data.ts';

const sizeLimit = 1024 * 1024;

/**
 * Lines in a local file without anything of the person's own data, with the one before it kept as `.old`: never more than two
 * megabytes. Errors as a whole go to `whole`, for who develops: what an installed program writes to its terminal, the system may keep.
 */
export function fileLog(file: string, clock: Pick<Clock, 'now'>, whole: Log | null): Log {
  mkdirSync(dirname(file), { recursive: true });
  const write = (line: string) => {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > sizeLimit) renameSync(file, `${file}.old`);
    appendFileSync(file, `${clock.now()} ${line}\n`);
  };
  return {
    error: (what, cause) => {
      whole?.error(what, cause);
      write(`error ${what}: ${causeWithoutData(cause)}`);
    },
    info: (what) => write(`info ${what}`),
  };
}
