import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';

/**
 * Lets `write` fill a file that is there as a whole or not at all: it is made beside its place first. Rejects with the error of
 * the file system or of `write`; then nothing is left behind, and a file that was there is as it was.
 */
export async function wholeFile(
  path: string,
  signal: AbortSignal | undefined,
  write: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    signal?.throwIfAborted();
    const file = await open(temporary, 'wx');
    try {
      await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
    signal?.throwIfAborted();
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
}
