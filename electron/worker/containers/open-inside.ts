import { basename } from 'node:path';
import { refused } from '../file-reader.ts';
import type { LoadedBytes } from '../load-bytes.ts';
import type { ReadLimits } from '../protocol.ts';
import { containerLimits } from './inner-file.ts';
import { listInside } from './list-inside.ts';

/** A file inside a container by its path: `bundel.zip/map/a.pdf`, through as many containers as the limit allows. */
export async function openInside(
  container: Extract<LoadedBytes, { kind: 'loaded' }>,
  path: string,
  limits: ReadLimits,
): Promise<LoadedBytes> {
  let { bytes, name } = container;
  let rest = path;
  for (let depth = 0; depth < containerLimits.depth; depth += 1) {
    const files = await listInside(bytes, name);
    const file = files.find((one) => rest === one.name || rest.startsWith(`${one.name}/`));
    if (file === undefined) return { kind: 'refused', outcome: refused('unavailable', 'gone', 'inside') };
    const opened = file.open(limits.bytes);
    if (opened === null) {
      return { kind: 'refused', outcome: refused('corrupt', 'damaged', 'could not be taken out') };
    }
    if (rest === file.name) return { kind: 'loaded', name: basename(file.name), bytes: opened };
    rest = rest.slice(file.name.length + 1);
    bytes = opened;
    name = file.name;
  }
  return { kind: 'refused', outcome: refused('too-large', 'too-many-bytes', 'containers in containers') };
}
