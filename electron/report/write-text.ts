import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes pieces of text as a file that is there as a whole or not at all. Rejects with the error of the file system or
 * with the reason of the signal; a file that was there is then as it was.
 */
export async function writeText(
  path: string,
  pieces: Iterable<string> | AsyncIterable<string>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    const file = await open(temporary, 'wx');
    try {
      for await (const piece of pieces) {
        signal?.throwIfAborted();
        await file.appendFile(piece, 'utf8');
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
}
