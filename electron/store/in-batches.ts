import { setImmediate } from 'node:timers/promises';

const rowsInBatch = 100;

/** Hands rows to `write` in batches and lets the rest of the program breathe between them. */
export async function inBatches<T>(
  rows: readonly T[],
  write: (batch: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsInBatch) {
    await write(rows.slice(start, start + rowsInBatch));
    if (start + rowsInBatch < rows.length) await setImmediate();
  }
}
