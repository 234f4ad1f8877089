import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const cell = z.object({
  t: z.string(),
  v: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  serial: z.number().optional(),
});
const sheet = z.object({
  name: z.string(),
  state: z.string().optional(),
  cells: z.record(z.string(), cell),
});
const entry = z.object({
  file: z.string(),
  container: z.string(),
  reader: z.string().optional(),
  ok: z.boolean().nullable(),
  date1904: z.boolean().nullish(),
  sheets: z.array(sheet).optional(),
});

export type TrueCell = z.infer<typeof cell>;
export type TrueSheet = z.infer<typeof sheet>;
/** A workbook with what an independent reader found in it. */
export type TrueWorkbook = z.infer<typeof entry>;

/** Every workbook of one corpus folder that has answers and is there; `null` when the folder is not. */
export function readSheetTruth(folder: string, corpus: string): readonly TrueWorkbook[] | null {
  const path = join(folder, corpus, 'truth_cells.jsonl');
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => entry.parse(JSON.parse(line)))
    .filter(({ file }) => existsSync(join(folder, file)));
}
