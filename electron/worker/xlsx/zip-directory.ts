/** One file inside a zip, as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; nothing else is read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where its local header begins. */
  readonly offset: number;
}

export type ZipDirectory =
  | { readonly kind: 'read'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'damaged'; readonly why: string };

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const mostEntries = 20_000;

/** The central directory of a zip (PKWARE APPNOTE 4.3.12 and 4.3.16). Nothing is inflated. Zip64 is only known to be refused. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return damagedZip('no end of central directory');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostEntries) return damagedZip('too many entries');
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return damagedZip('central directory');
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return damagedZip('central directory');
    const entry = readEntry(view, at, bytes.subarray(at + 46, at + 46 + nameLength));
    if (entry.offset + 30 + entry.compressedSize > end) return damagedZip('entry outside the file');
    entries.push(entry);
    at = next;
  }
  return { kind: 'read', entries };
}

/** The compressed bytes of an entry; `null` when its local header is not where the directory says. */
export function entryBytes(bytes: Uint8Array, { offset, compressedSize }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + compressedSize > bytes.length ? null : bytes.subarray(start, start + compressedSize);
}

function readEntry(view: DataView, at: number, name: Uint8Array): ZipEntry {
  return {
    name: Buffer.from(name).toString('utf8').replaceAll('\\', '/').replace(/^\//, ''),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** The end record stands in the last 64 kB, before a comment of any length. */
function findEnd(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

function damagedZip(why: string): ZipDirectory {
  return { kind: 'damaged', why };
}
