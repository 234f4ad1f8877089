import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FilePath } from '#shared/domain/evidence.ts';
import { type LocalDate, parseIsoDate } from '#shared/domain/local-date.ts';
import { realFolder } from './workspace-files.ts';

const sampleName = 'voorbeeldmap';
const sampleDay = '2026-03-16';

/** The day the sample tells of: it is judged on that day, for ever. */
export function sampleDate(): LocalDate {
  const day = parseIsoDate(sampleDay);
  if (day === null) throw new Error(`Not a day: ${sampleDay}`);
  return day;
}

/**
 * The person's own copy of the sample, to try things in; made at the first use and kept after that. null when the
 * program was built without it.
 */
export function ownSample(shipped: string, stateFolder: string): FilePath | null {
  const own = join(stateFolder, sampleName);
  const source = join(shipped, sampleName);
  if (!existsSync(own)) {
    if (!existsSync(source)) return null;
    mkdirSync(stateFolder, { recursive: true });
    const half = `${own}.half`;
    rmSync(half, { recursive: true, force: true });
    cpSync(source, half, { recursive: true, preserveTimestamps: true });
    renameSync(half, own);
  }
  return realFolder(own);
}

/** Whether these folders are the sample. */
export function isSample(folders: readonly FilePath[], stateFolder: string): boolean {
  return folders.length === 1 && folders[0] === realFolder(join(stateFolder, sampleName));
}
