import { wholeFile } from './whole-file.ts';

/**
 * Writes pieces of text as a file that is there as a whole or not at all. Rejects with the error of the file system or
 * with the reason of the signal; a file that was there is then as it was.
 */
export function writeText(
  path: string,
  pieces: Iterable<string> | AsyncIterable<string>,
  signal: AbortSignal | undefined,
): Promise<void> {
  return wholeFile(path, signal, async (file) => {
    for await (const piece of pieces) {
      signal?.throwIfAborted();
      await file.appendFile(piece, 'utf8');
    }
  });
}
