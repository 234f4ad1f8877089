import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import { cliTexts } from './cli-texts.ts';

/** A value as indented JSON text with a closing line end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes JSON into a file as a whole: beside its place first, so that a run cut short leaves no half file. */
export async function writeJson(path: string, value: unknown): Promise<void> {
  const beside = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, jsonText(value));
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

/** What is said of writing that failed. */
export function writeProblem(cause: Error & { readonly code: unknown }): Bilingual {
  return cause.code === 'ENOENT' ? cliTexts.noSuchFolder : cliTexts.couldNotWrite;
}

/** Whether writing failed for a reason the person can do something about: permission, no such folder, disk full, in use. */
export function isWriteProblem(cause: unknown): cause is Error & { readonly code: unknown } {
  return cause instanceof Error && 'code' in cause && 'syscall' in cause;
}
