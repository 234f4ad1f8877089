import { containerLimits } from './containers/inner-file.ts';
import type { FileSource, InsideAnswer, ThreadReadAnswer } from './protocol.ts';

/**
 * Reads every file inside a mail or a zip, and those inside them, each by itself: what goes wrong costs that file. Deeper
 * than the limit, and beyond the largest number of files, what is inside a container is left closed and said so.
 */
export async function readInside(
  source: FileSource,
  names: readonly string[],
  readOne: (source: FileSource) => Promise<ThreadReadAnswer>,
): Promise<readonly InsideAnswer[]> {
  let left = containerLimits.files - names.length;
  const read = async (name: string, depth: number): Promise<readonly InsideAnswer[]> => {
    const { holds, kind: _, ...answer } = await readOne({ ...source, inside: name });
    const mayOpen = depth < containerLimits.depth && holds.length <= left;
    if (holds.length > 0 && !mayOpen) {
      const problem = { code: 'too-many-bytes' as const, detail: 'containers in containers' };
      return [{ ...answer, name, reading: { ...answer.reading, status: 'too-large', problem } }];
    }
    left -= holds.length;
    const inner = await Promise.all(holds.map((held) => read(`${name}/${held}`, depth + 1)));
    return [{ ...answer, name }, ...inner.flat()];
  };
  return (await Promise.all(names.map((name) => read(name, 1)))).flat();
}
