import { Buffer } from 'node:buffer';
import { constants, crc32, deflateRawSync } from 'node:zlib';

/** Where bytes go, in order. */
export interface Sink {
  readonly write: (bytes: Uint8Array) => Promise<void>;
}

type Piece = string | Uint8Array;

interface Written {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const pieceSize = 256 * 1024;
/** Sizes follow the data, and names are UTF-8 (PKWARE APPNOTE 4.4.4). */
const flags = 0x0808;
const deflated = 8;
/** 1 January 1980: a zip keeps time without a zone, and the workbook itself says when it was made. */
const noDate = 0x0021;

/**
 * A zip that is written from start to end, so that no part of it has to fit in memory. Each piece of a part is deflated by
 * itself up to a byte border, which together is one deflate stream. Up to 4 GB.
 */
export class ZipFile {
  readonly #sink: Sink;
  readonly #parts: Written[] = [];
  #offset = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** Adds a part out of pieces of text or bytes. Rejects as the sink or the pieces do. */
  async add(name: string, pieces: AsyncIterable<Piece> | Iterable<Piece>): Promise<void> {
    const part = { name: Buffer.from(name, 'utf8'), offset: this.#offset };
    await this.#write(localHeader(part.name));
    let [crc, packed, size] = [0, 0, 0];
    const pack = async (bytes: Uint8Array, last: boolean) => {
      const finishFlush = last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
      const small = deflateRawSync(bytes, { level: 3, finishFlush });
      crc = crc32(bytes, crc);
      size += bytes.length;
      packed += small.length;
      await this.#write(small);
    };
    let waiting = '';
    for await (const piece of pieces) {
      if (typeof piece === 'string') waiting += piece;
      else {
        await pack(Buffer.from(waiting, 'utf8'), false);
        await pack(piece, false);
        waiting = '';
      }
      if (waiting.length < pieceSize) continue;
      await pack(Buffer.from(waiting, 'utf8'), false);
      waiting = '';
    }
    await pack(Buffer.from(waiting, 'utf8'), true);
    await this.#write(descriptor(crc, packed, size));
    this.#parts.push({ ...part, crc, packed, size });
  }

  /** Writes the directory; after this nothing can be added. */
  async end(): Promise<void> {
    const start = this.#offset;
    for (const part of this.#parts) await this.#write(directoryEntry(part));
    await this.#write(endRecord(this.#parts.length, this.#offset - start, start));
  }

  async #write(bytes: Uint8Array): Promise<void> {
    await this.#sink.write(bytes);
    this.#offset += bytes.length;
  }
}

/** APPNOTE 4.3.7. */
function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(deflated, 8);
  header.writeUInt16LE(noDate, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

/** APPNOTE 4.3.9. */
function descriptor(crc: number, packed: number, size: number): Buffer {
  const record = Buffer.alloc(16);
  record.writeUInt32LE(0x08074b50, 0);
  record.writeUInt32LE(crc, 4);
  record.writeUInt32LE(packed, 8);
  record.writeUInt32LE(size, 12);
  return record;
}

/** APPNOTE 4.3.12. */
function directoryEntry({ name, crc, packed, size, offset }: Written): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(deflated, 10);
  header.writeUInt16LE(noDate, 14);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(packed, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

/** APPNOTE 4.3.16. */
function endRecord(count: number, size: number, start: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(start, 16);
  return record;
}
