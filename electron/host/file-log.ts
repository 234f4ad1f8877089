import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Log } from '#electron/backend/backend.ts';
import type { Clock } from '#electron/run/clock.ts';
import { causeWithoutData } from './cause-without-data.ts';
import { terminalLog } from './terminal-log.ts';

const sizeLimit = 1024 * 1024;

/** Lines in a local file without anything of the person's own data, with the one before it kept as `.old`: never more than two megabytes. Also on the terminal. */
export function fileLog(file: string, clock: Pick<Clock, 'now'>): Log {
  mkdirSync(dirname(file), { recursive: true });
  const write = (line: string) => {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > sizeLimit) renameSync(file, `${file}.old`);
    appendFileSync(file, `${clock.now()} ${line}\n`);
  };
  return {
    error: (what, cause) => {
      terminalLog.error(what, cause);
      write(`error ${what}: ${causeWithoutData(cause)}`);
    },
    info: (what) => write(`info ${what}`),
  };
}
