import { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { crc32, createInflateRaw } from 'node:zlib';
import { DamagedPart } from './damaged-part.ts';
import { entryBytes, type ZipEntry } from './zip-directory.ts';

const chunkSize = 256 * 1024;

/**
 * The text of an entry (UTF-8, or UTF-16 by its byte order mark) piece by piece. Throws `DamagedPart` when it unpacks to
 * another size or checksum than declared; never unpacks more than a chunk beyond the declared size.
 */
export async function* inflateEntry(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<string> {
  const packed = entryBytes(bytes, entry);
  if (packed === null) throw new DamagedPart('entry without header');
  if (entry.encrypted) throw new DamagedPart('encrypted entry');
  let decoder: TextDecoder | null = null;
  let size = 0;
  let crc = 0;
  for await (const chunk of unpack(packed, entry.method)) {
    size += chunk.length;
    if (size > entry.size) throw new DamagedPart('entry larger than declared');
    crc = crc32(chunk, crc);
    decoder ??= decoderFor(chunk);
    yield decode(decoder, chunk);
  }
  if (size !== entry.size || crc !== entry.crc) throw new DamagedPart('entry does not match its checksum');
}

async function* unpack(packed: Uint8Array, method: number): AsyncGenerator<Uint8Array> {
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

function decoderFor(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder('utf-8', { fatal: true });
}

function decode(decoder: TextDecoder, chunk: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) throw new DamagedPart('not UTF-8');
    throw error;
  }
}
