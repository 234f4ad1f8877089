import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Knows whether the program that ran before this one came to its own end. */
export interface CleanEnd {
  readonly previousWasClean: boolean;
  /** To be called as the last thing before the program ends. */
  readonly reached: () => void;
}

/** A file that is there only while the program runs. Where it can't be written the end before counts as clean. */
export function cleanEnd(file: string): CleanEnd {
  const previousWasClean = !existsSync(file);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
  }
  return { previousWasClean, reached: () => rmSync(file, { force: true }) };
}
