import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildParts, type Part } from './build-parts.ts';
import { readStamp, writeStamp } from './build-stamp.ts';
import { hashOfInputs } from './hash-of-inputs.ts';
import { withLock } from './with-lock.ts';

export interface BuildOptions {
  /** Build every part, also those whose sources did not change. */
  readonly force?: boolean;
  /** One line for each part that is built. */
  readonly log?: (line: string) => void;
}

/**
 * Brings `dist/` up to date with the sources. A part whose inputs did not change, by content, is left as it is.
 * Gives the names of the parts that were built. Throws when one can't be built; the
 * one from before then stays.
 */
export async function buildApp(root: string, options: BuildOptions = {}): Promise<readonly string[]> {
  const dist = join(root, 'dist');
  await mkdir(dist, { recursive: true });
  return withLock(join(dist, '.lock'), async () => {
    const built: string[] = [];
    for (const part of buildParts) {
      if (await buildPart(root, dist, part, options)) built.push(part.name);
    }
    return built;
  });
}

async function buildPart(root: string, dist: string, part: Part, options: BuildOptions): Promise<boolean> {
  const inputs = await hashOfInputs(root, part.inputs);
  if (!options.force && (await readStamp(dist, part)) === inputs) return false;
  const began = performance.now();
  await part.build(root, dist);
  await writeStamp(dist, part, inputs);
  options.log?.(`dist/${part.output}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return true;
}
