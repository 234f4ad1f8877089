import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { type PictureSize, pagePoints, pictureSize } from '../ocr/picture-size.ts';
import { tiffPages } from './tiff-pages.ts';
import { type PdfObject, writePdf } from './write-pdf.ts';

/** A piece of a picture, over its whole width: the pieces lie below each other. */
export interface PictureStrip {
  readonly rows: number;
  /** Entries of the image dictionary that say how the data is packed and coloured (ISO 32000-2, 8.9.5). */
  readonly format: string;
  readonly data: Uint8Array;
}

export interface PicturePage extends PictureSize {
  readonly strips: readonly PictureStrip[];
}

/** Dots of a picture that is unpacked here. */
const mostDots = 80_000_000;

/** A png, jpg or tiff as a PDF with a page for each picture in it, as large as its reader says; `null` when it can't be shown. */
export function picturePdf(bytes: Uint8Array): Uint8Array | null {
  const pages = picturePages(bytes);
  return pages === null || pages.length === 0 ? null : pdfOfPictures(pages);
}

/** A PDF with these pictures, one a page. */
export function pdfOfPictures(pages: readonly PicturePage[]): Uint8Array {
  const objects: PdfObject[] = [];
  const kids: string[] = [];
  for (const page of pages) {
    const own = objects.length + 3;
    kids.push(`${own} 0 R`);
    objects.push(...pageObjects(page, own));
  }
  return writePdf([
    { dictionary: '/Type /Catalog /Pages 2 0 R' },
    { dictionary: `/Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length}` },
    ...objects,
  ]);
}

function picturePages(bytes: Uint8Array): readonly PicturePage[] | null {
  const size = pictureSize(bytes);
  if (size === null || size.width < 1 || size.height < 1 || size.width * size.height > mostDots) return null;
  if (bytes[0] === 0x89) return pngPage(bytes);
  if (bytes[0] === 0xff) return jpegPage(bytes, size);
  return bytes[0] === 0x49 || bytes[0] === 0x4d ? tiffPages(bytes) : null;
}

function pngPage(bytes: Uint8Array): readonly PicturePage[] | null {
  try {
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
    const colours = Buffer.alloc(width * height * 3);
    for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
      const alpha = (data[from + 3] ?? 255) / 255;
      for (let part = 0; part < 3; part += 1) {
        colours[to + part] = Math.round((data[from + part] ?? 0) * alpha + 255 * (1 - alpha));
      }
    }
    const format = '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode';
    return [{ width, height, strips: [{ rows: height, format, data: deflateSync(colours, { level: 1 }) }] }];
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Number of colour components stands behind the size in the frame header (ITU-T T.81, B.2.2). */
function jpegPage(bytes: Uint8Array, size: PictureSize): readonly PicturePage[] {
  const colours =
    { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' }[size.components ?? 3] ?? '/DeviceRGB';
  const format = `/ColorSpace ${colours} /BitsPerComponent 8 /Filter /DCTDecode`;
  return [{ ...size, strips: [{ rows: size.height, format, data: bytes }] }];
}

function pageObjects(page: PicturePage, own: number): readonly PdfObject[] {
  const { width, height } = pagePoints(page);
  const images = page.strips.map(({ rows, format, data }) => ({
    dictionary: `/Type /XObject /Subtype /Image /Width ${page.width} /Height ${rows} ${format}`,
    stream: data,
  }));
  const names = images.map((_, index) => `/I${index} ${own + 2 + index} 0 R`).join(' ');
  const box = `/MediaBox [0 0 ${width} ${height}]`;
  return [
    {
      dictionary: `/Type /Page /Parent 2 0 R ${box} /Resources << /XObject << ${names} >> >> /Contents ${own + 1} 0 R`,
    },
    { dictionary: '', stream: Buffer.from(drawing(page, width, height), 'latin1') },
    ...images,
  ];
}

function drawing(page: PicturePage, width: number, height: number): string {
  let bottom = height;
  return page.strips
    .map(({ rows }, index) => {
      const high = (height * rows) / page.height;
      bottom -= high;
      return `q ${width} 0 0 ${high} 0 ${bottom} cm /I${index} Do Q`;
    })
    .join('\n');
}
