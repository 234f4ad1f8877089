import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { DamagedPart } from './damaged-part.ts';
import { entryBytes, type ZipEntry } from './zip-directory.ts';

/** Each piece costs a turn of the thread: in quarters of this a large sheet takes a sixth longer. */
const largestChunk = 1024 * 1024;
const smallestChunk = 4096;

/**
 * The bytes of an entry piece by piece. Throws `DamagedPart` when it unpacks to
 * another size or checksum than declared; never unpacks more than a chunk beyond the declared size.
 */
export async function* inflateEntry(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = entryBytes(bytes, entry);
  if (packed === null) throw new DamagedPart('entry without header');
  if (entry.encrypted) throw new DamagedPart('encrypted entry');
  let size = 0;
  let crc = 0;
  for await (const chunk of unpack(packed, entry.method, chunkFor(entry.size))) {
    size += chunk.length;
    if (size > entry.size) throw new DamagedPart('entry larger than declared');
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.size || crc !== entry.crc) throw new DamagedPart('entry does not match its checksum');
}

function chunkFor(size: number): number {
  return Math.min(largestChunk, Math.max(smallestChunk, size));
}

async function* unpack(packed: Uint8Array, method: number, chunkSize: number): AsyncGenerator<Uint8Array> {
  if (method === 0) {
    for (let at = 0; at < packed.length; at += chunkSize) yield packed.subarray(at, at + chunkSize);
    return;
  }
  if (method !== 8) throw new DamagedPart('unknown compression');
  try {
    yield* Readable.from([packed]).pipe(createInflateRaw({ chunkSize }));
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new DamagedPart(`unpacking: ${String(error.code)}`);
    throw error;
  }
}
