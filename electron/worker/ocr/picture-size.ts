/** Width and height in dots, as the head of the file says. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** Of the colours; only told by a jpg. */
  readonly components?: number;
}

/** Width of A4 in points. */
const pageWidth = 595;

/** Size of the page on which a picture is shown, in points: it does not say how large its page was, so its short side is A4's. */
export function pagePoints({ width, height }: PictureSize): PictureSize {
  const scale = pageWidth / Math.min(width, height);
  return { width: width * scale, height: height * scale };
}

/** Size of a png, jpg, tiff or bmp by its head, so that a huge one is never unpacked; `null` for anything else. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const start = view.getUint32(0);
    if (start === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
    if (start >>> 8 === 0xffd8ff) return jpegSize(view);
    if (start === 0x49492a00 || start === 0x4d4d002a) return tiffSize(view, start === 0x49492a00);
    if (start >>> 16 !== 0x424d) return null;
    return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The size stands in the frame header (ITU-T T.81, B.2.2): SOF0 to SOF15 but for three tables in between. */
function jpegSize(view: DataView): PictureSize | null {
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    while (view.getUint8(at) !== 0xff || view.getUint8(at + 1) === 0xff) at += 1;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const components = view.getUint8(at + 9);
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), components };
    }
    if (marker === 0xd9 || marker === 0xda) return null;
  }
}

/** ImageWidth (256) and ImageLength (257) of the first page (TIFF 6.0, section 8). */
function tiffSize(view: DataView, little: boolean): PictureSize | null {
  const directory = view.getUint32(4, little);
  const count = view.getUint16(directory, little);
  const sizes = new Map<number, number>();
  for (let entry = directory + 2; entry < directory + 2 + count * 12; entry += 12) {
    const isShort = view.getUint16(entry + 2, little) === 3;
    const value = isShort ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little);
    sizes.set(view.getUint16(entry, little), value);
  }
  const [width, height] = [sizes.get(256), sizes.get(257)];
  return width === undefined || height === undefined ? null : { width, height };
}
