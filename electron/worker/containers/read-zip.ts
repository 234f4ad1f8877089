import { type ReadInput, type ReadOutcome, refused } from '../file-reader.ts';
import { zipFiles } from './zip-files.ts';

/** A zip: the names of its files, to be read as files of their own. It holds no text itself. */
export async function readZip({ bytes }: ReadInput): Promise<ReadOutcome> {
  const inside = zipFiles(bytes);
  if (inside.kind === 'refused') return inside.outcome;
  const holds = inside.files.map(({ name }) => name);
  if (holds.length === 0) return refused('no-text', 'empty-file', 'zip without files');
  return { status: 'no-text', pages: null, content: null, problem: null, holds };
}
