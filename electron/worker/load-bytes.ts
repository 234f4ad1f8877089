import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ReadOutcome, refused } from './file-reader.ts';
import type { FileSource, ReadLimits } from './protocol.ts';
import { systemProblem } from './system-problem.ts';

export type LoadedBytes =
  | { readonly kind: 'loaded'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly outcome: ReadOutcome };

/**
 * The bytes of a source, read-only. Refuses what is no regular file (a pipe would hang), what is larger than
 * `limits.bytes`, and what changes while it is read.
 */
export async function loadBytes(source: FileSource, limits: ReadLimits): Promise<LoadedBytes> {
  if (source.kind === 'bytes') {
    if (source.bytes.length > limits.bytes) return tooLarge(source.bytes.length);
    return { kind: 'loaded', name: basename(source.name), bytes: source.bytes };
  }
  try {
    const before = refusedByStat(await stat(source.path), limits);
    if (before !== null) return before;
    const handle = await open(source.path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return await loadHandle(handle, basename(source.path), limits);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const problem = systemProblem(error);
    if (problem === null) throw error;
    return { kind: 'refused', outcome: refused('unavailable', problem.code, problem.detail) };
  }
}

async function loadHandle(handle: FileHandle, name: string, limits: ReadLimits): Promise<LoadedBytes> {
  const before = await handle.stat();
  const refusal = refusedByStat(before, limits);
  if (refusal !== null) return refusal;
  // One byte more than announced shows that the file grew meanwhile.
  const buffer = new Uint8Array(before.size + 1);
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  const after = await handle.stat();
  if (length !== before.size || after.mtimeMs !== before.mtimeMs) {
    return { kind: 'refused', outcome: refused('unavailable', 'still-being-written') };
  }
  return { kind: 'loaded', name, bytes: buffer.subarray(0, length) };
}

function refusedByStat(stats: Stats, limits: ReadLimits): LoadedBytes | null {
  if (!stats.isFile()) {
    return { kind: 'refused', outcome: refused('unsupported', 'kind-not-supported', 'not a regular file') };
  }
  return stats.size > limits.bytes ? tooLarge(stats.size) : null;
}

function tooLarge(size: number): LoadedBytes {
  return { kind: 'refused', outcome: refused('too-large', 'too-many-bytes', `${size} bytes`) };
}
