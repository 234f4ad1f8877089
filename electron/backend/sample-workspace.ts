import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FilePath } from '#shared/domain/evidence.ts';
import { type LocalDate, parseIsoDate } from '#shared/domain/local-date.ts';
import { realFolder } from './workspace-files.ts';

const sampleName = 'voorbeeldmap';
const earlierName = 'eerder';

/** The sample tells of this day and is judged on it, for ever; it was checked before on the working day before. */
export const sampleDays = { today: dayOf('2026-03-16'), before: dayOf('2026-03-13') } as const;

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
    cpSync(source, half, { recursive: true });
    renameSync(half, own);
  }
  return realFolder(own);
}

/** Whether these folders are the sample. */
export function isSample(folders: readonly FilePath[], stateFolder: string): boolean {
  return folders.length === 1 && folders[0] === realFolder(join(stateFolder, sampleName));
}

/**
 * Lets the sample look as it did on the earlier day while `look` goes on, and puts today's spreadsheets back: so that the
 * first list a person sees has a yesterday, with what was changed since.
 */
export async function onTheDayBefore(
  shipped: string,
  own: FilePath,
  look: () => Promise<void>,
): Promise<void> {
  const earlier = join(shipped, earlierName);
  if (!existsSync(earlier)) return;
  const registers = readdirSync(earlier);
  for (const name of registers) copyFileSync(join(earlier, name), join(own, name));
  try {
    await look();
  } finally {
    for (const name of registers) copyFileSync(join(shipped, sampleName, name), join(own, name));
  }
}

function dayOf(text: string): LocalDate {
  const day = parseIsoDate(text);
  if (day === null) throw new Error(`Not a day: ${text}`);
  return day;
}
