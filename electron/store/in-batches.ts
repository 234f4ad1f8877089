import { setImmediate } from 'node:timers/promises';

/** So few that the program answers between two batches also where rows are large. */
const rowsInBatch = 25;

/** Called with the number of rows after every few that were written; what is written next waits for it. */
export type Turn = (rows: number) => Promise<unknown>;

/** Lets the rest of the program breathe. */
export const breathe: Turn = () => setImmediate();

/** Hands rows to `write` in batches, with a turn for the rest of the program after each. */
export async function inBatches<T>(
  rows: readonly T[],
  write: (batch: readonly T[]) => Promise<unknown>,
  turn: Turn = breathe,
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsInBatch) {
    const batch = rows.slice(start, start + rowsInBatch);
    await write(batch);
    await turn(batch.length);
  }
}
