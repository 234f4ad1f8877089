import { crc32, inflateRawSync } from 'node:zlib';
import { entryBytes, type ZipEntry } from './zip-directory.ts';

/** An entry as a whole; null when it is encrypted, larger than `limit`, of an unknown compression, or not what the directory declares. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array | null {
  const packed = entry.encrypted || entry.size > limit ? null : entryBytes(bytes, entry);
  if (packed === null) return null;
  const plain = entry.method === 0 ? packed : entry.method === 8 ? inflated(packed, entry.size) : null;
  return plain !== null && plain.length === entry.size && crc32(plain) === entry.crc ? plain : null;
}

function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
