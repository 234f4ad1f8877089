import { deflateSync } from 'node:zlib';

interface ATiff {
  readonly width: number;
  readonly height: number;
  /** Gray of each dot, line by line. */
  readonly grays: Uint8Array;
  readonly packing?: 'plain' | 'deflate' | 'packbits';
  readonly rowsInStrip?: number;
}

/** A tiff with a page of grays for each of these, as a scanner saves it (TIFF 6.0, little end first). */
export function aTiff(pages: readonly ATiff[]): Uint8Array {
  const chunks: Buffer[] = [Buffer.from([0x49, 0x49, 42, 0, 0, 0, 0, 0])];
  let length = 8;
  let pointer = { chunk: 0, at: 4 };
  for (const { width, height, grays, packing = 'plain', rowsInStrip = height } of pages) {
    const strips: Buffer[] = [];
    for (let row = 0; row < height; row += rowsInStrip) {
      strips.push(pack(Buffer.from(grays.slice(row * width, (row + rowsInStrip) * width)), packing));
    }
    const offsets = strips.map((strip) => {
      const offset = length;
      chunks.push(strip);
      length += strip.length;
      return offset;
    });
    const lists = Buffer.alloc(strips.length * 8);
    for (const [index, offset] of offsets.entries()) lists.writeUInt32LE(offset, index * 4);
    for (const [index, strip] of strips.entries()) {
      lists.writeUInt32LE(strip.length, (strips.length + index) * 4);
    }
    const [listAt, several] = [length, strips.length > 1];
    chunks.push(lists);
    length += lists.length;
    const entries = [
      [256, width],
      [257, height],
      [258, 8],
      [259, { plain: 1, deflate: 8, packbits: 32_773 }[packing]],
      [262, 1],
      [273, several ? listAt : (offsets[0] ?? 0), strips.length],
      [277, 1],
      [278, rowsInStrip],
      [279, several ? listAt + strips.length * 4 : (strips[0]?.length ?? 0), strips.length],
    ];
    const directory = Buffer.alloc(2 + entries.length * 12 + 4);
    directory.writeUInt16LE(entries.length, 0);
    entries.forEach(([tag = 0, value = 0, count = 1], index) => {
      directory.writeUInt16LE(tag, 2 + index * 12);
      directory.writeUInt16LE(4, 4 + index * 12);
      directory.writeUInt32LE(count, 6 + index * 12);
      directory.writeUInt32LE(value, 10 + index * 12);
    });
    chunks[pointer.chunk]?.writeUInt32LE(length, pointer.at);
    pointer = { chunk: chunks.length, at: directory.length - 4 };
    chunks.push(directory);
    length += directory.length;
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function pack(bytes: Buffer, packing: NonNullable<ATiff['packing']>): Buffer {
  if (packing === 'deflate') return deflateSync(bytes);
  if (packing === 'plain') return bytes;
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 128) {
    const piece = bytes.subarray(at, at + 128);
    pieces.push(Buffer.from([piece.length - 1]), piece);
  }
  return Buffer.concat(pieces);
}
