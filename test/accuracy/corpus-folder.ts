import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of real files that is measured on: the first word of the command, else the one beside the repository. null when it is
 * not there, which is then said; nothing is measured without it.
 */
export function corpusFolder(): string | null {
  const beside = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
  const folder = resolve(process.argv[2] ?? beside);
  if (existsSync(folder)) return folder;
  process.stdout.write(
    'Not measured: there is no corpus beside the repository. Give its folder as argument.\n',
  );
  return null;
}
