import type { PicturePage, PictureStrip } from './picture-pdf.ts';

const mostPages = 100;
const mostStrips = 20_000;

/** Tags of TIFF 6.0. */
const tag = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  colours: 262,
  stripOffsets: 273,
  samples: 277,
  rowsInStrip: 278,
  stripBytes: 279,
  planes: 284,
  faxOptions: 292,
  predictor: 317,
  tileWidth: 322,
} as const;

type Tags = ReadonlyMap<number, readonly number[]>;

/**
 * The pages of a tiff in strips that a PDF can show as they are packed: plain, fax (group 3 and 4), LZW, deflate and
 * PackBits, in black and white, grays and colours. `null` when one of them is of another make, or it is damaged.
 */
export function tiffPages(bytes: Uint8Array): readonly PicturePage[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const pages: PicturePage[] = [];
  try {
    let at = view.getUint32(4, little);
    for (const seen = new Set<number>(); at !== 0 && !seen.has(at) && pages.length < mostPages; ) {
      seen.add(at);
      const { tags, next } = readTags(view, at, little);
      const page = pageOf(bytes, tags);
      if (page === null) return null;
      pages.push(page);
      at = next;
    }
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  return pages;
}

function readTags(
  view: DataView,
  at: number,
  little: boolean,
): { readonly tags: Tags; readonly next: number } {
  const count = view.getUint16(at, little);
  const tags = new Map<number, readonly number[]>();
  for (let entry = at + 2; entry < at + 2 + count * 12; entry += 12) {
    const size = { 1: 1, 3: 2, 4: 4 }[view.getUint16(entry + 2, little)];
    const values = view.getUint32(entry + 4, little);
    if (size === undefined || values > mostStrips) continue;
    const from = values * size <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
    const read = (place: number) =>
      size === 1
        ? view.getUint8(place)
        : size === 2
          ? view.getUint16(place, little)
          : view.getUint32(place, little);
    tags.set(
      view.getUint16(entry, little),
      Array.from({ length: values }, (_, index) => read(from + index * size)),
    );
  }
  return { tags, next: view.getUint32(at + 2 + count * 12, little) };
}

function pageOf(bytes: Uint8Array, tags: Tags): PicturePage | null {
  const first = (name: keyof typeof tag, otherwise: number) => tags.get(tag[name])?.[0] ?? otherwise;
  const [width, height] = [first('width', 0), first('height', 0)];
  if (width < 1 || height < 1 || width * height > 80_000_000) return null;
  if (first('planes', 1) !== 1 || tags.has(tag.tileWidth)) return null;
  const offsets = tags.get(tag.stripOffsets) ?? [];
  const lengths = tags.get(tag.stripBytes) ?? [];
  const inStrip = Math.min(first('rowsInStrip', height), height);
  const strips: PictureStrip[] = [];
  for (const [index, offset] of offsets.entries()) {
    const rows = Math.min(inStrip, height - index * inStrip);
    const format = formatOf(first, width, rows);
    if (format === null || rows < 1) return null;
    strips.push({ rows, format, data: bytes.subarray(offset, offset + (lengths[index] ?? 0)) });
  }
  return strips.length === 0 ? null : { width, height, strips };
}

type First = (name: keyof typeof tag, otherwise: number) => number;

function formatOf(first: First, width: number, rows: number): string | null {
  const samples = first('samples', 1);
  const bits = first('bits', 1);
  const colours = { 1: '/DeviceGray', 3: '/DeviceRGB' }[samples];
  if (colours === undefined || (bits !== 1 && bits !== 8)) return null;
  const filter = filterOf(first, width, rows);
  if (filter === null) return null;
  const whiteIsZero = first('colours', 1) === 0;
  // A fax says itself which dots are black.
  const isFax = filter.includes('CCITT');
  const turned = whiteIsZero && !isFax ? '/Decode [1 0]' : '';
  return `/ColorSpace ${colours} /BitsPerComponent ${bits} ${turned} ${filter}`;
}

function filterOf(first: First, width: number, rows: number): string | null {
  const predictor = first('predictor', 1);
  if (predictor > 2) return null;
  const foretold =
    predictor === 2
      ? `/DecodeParms << /Predictor 2 /Colors ${first('samples', 1)} /BitsPerComponent ${first('bits', 1)} /Columns ${width} >>`
      : '';
  const blackIsOne = first('colours', 1) === 1 ? '/BlackIs1 true' : '';
  const fax = (k: number, rest = '') =>
    `/Filter /CCITTFaxDecode /DecodeParms << /K ${k} /Columns ${width} /Rows ${rows} ${blackIsOne} ${rest} >>`;
  switch (first('compression', 1)) {
    case 1:
      return '';
    case 2:
      return fax(0, '/EncodedByteAlign true /EndOfBlock false');
    case 3:
      return fax((first('faxOptions', 0) & 1) === 1 ? 1 : 0);
    case 4:
      return fax(-1, '/EndOfBlock false');
    case 5:
      return `/Filter /LZWDecode ${foretold}`;
    case 8:
    case 32_946:
      return `/Filter /FlateDecode ${foretold}`;
    case 32_773:
      return '/Filter /RunLengthDecode';
    default:
      return null;
  }
}
