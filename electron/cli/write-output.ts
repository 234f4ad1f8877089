import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Makes a file as a whole: written beside its place first, so that a run cut short leaves no half file. */
export async function writeWhole<T>(path: string, write: (path: string) => Promise<T>): Promise<T> {
  const beside = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    const result = await write(beside);
    await rename(beside, path);
    return result;
  } finally {
    await rm(beside, { force: true });
  }
}

/** A value as indented JSON text with a closing line end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes JSON into a file as a whole. */
export async function writeJson(path: string, value: unknown): Promise<void> {
  await writeWhole(path, (beside) => writeFile(beside, jsonText(value)));
}

/** Whether writing failed for a reason the person can do something about: permission, no such folder, disk full, in use. */
export function isWriteProblem(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && 'syscall' in cause;
}
