import type { Page } from '#shared/domain/content.ts';
import { damaged, type ReadInput, type ReadOutcome, refused } from '../file-reader.ts';
import { unreadPages } from '../pdf/unread-pages.ts';
import { pdfOfPictures, picturePdf } from '../preview/picture-pdf.ts';
import { tiffPages } from '../preview/tiff-pages.ts';
import { ocrOff } from './ocr-off.ts';
import { pagePoints, pictureSize } from './picture-size.ts';
import { pictureWords } from './picture-words.ts';
import { readPicturedPages } from './read-pictured-pages.ts';

/** Dots; a photo of a telephone has 12 to 50 million. */
const mostDots = 80_000_000;

/** A larger photo is drawn as large as its letters need: unpacked as a whole it takes most of the memory of one file. */
const mostDotsAtOnce = 16_000_000;

/** A scan or photo (png, jpg, tiff, bmp) to one page of words; a tiff to all its pages where its make is known. */
export async function readPicture(input: ReadInput): Promise<ReadOutcome> {
  const { bytes, ocr } = input;
  const size = pictureSize(bytes);
  if (size === null) {
    return isKnown(bytes)
      ? damaged('head of the picture')
      : refused('unsupported', 'kind-not-supported', 'picture of another kind');
  }
  if (size.width < 1 || size.height < 1) return damaged('picture without a size');
  if (size.width * size.height > mostDots) {
    return refused('too-large', 'too-many-bytes', `${size.width} x ${size.height} dots`);
  }
  if (ocr === undefined) return refused('no-text', 'no-text-on-pages', ocrOff, 1);
  const drawn = asPdf(bytes, size.width * size.height);
  if (drawn !== null) return readDrawn({ ...input, bytes: drawn.pdf, ocr }, drawn.pages);
  ocr.pageStarts(1, 1);
  const points = pagePoints(size);
  const read = await pictureWords(bytes, { ...points, scale: points.width / size.width });
  if (read === null) return damaged('picture');
  if (read.words.length === 0) return refused('no-text', 'no-text-on-pages', null, 1);
  const { words, certainty } = read;
  return readAs([{ number: 1, width: points.width, height: points.height, words, certainty }], 1, []);
}

/** What is better read as a PDF, as one; null for a picture that can be read as it is. */
function asPdf(bytes: Uint8Array, dots: number): { readonly pdf: Uint8Array; readonly pages: number } | null {
  const pages = isTiff(bytes) ? tiffPages(bytes) : null;
  if (pages !== null && pages.length > 1) return { pdf: pdfOfPictures(pages), pages: pages.length };
  const photo = isJpeg(bytes) && dots > mostDotsAtOnce ? picturePdf(bytes) : null;
  return photo === null ? null : { pdf: photo, pages: 1 };
}

/** A tiff of several pages, or a large photo, is read like a scanned PDF of it. */
async function readDrawn(
  input: ReadInput & Required<Pick<ReadInput, 'ocr'>>,
  count: number,
): Promise<ReadOutcome> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const { pages, unread } = await readPicturedPages(input, numbers);
  if (pages.size === 0) return refused('no-text', 'no-text-on-pages', null, count);
  return readAs([...pages.values()], count, unread);
}

function readAs(pages: readonly Page[], count: number, unread: readonly number[]): ReadOutcome {
  return {
    status: 'ocr',
    pages: count,
    content: { kind: 'pages', pages, embedded: [] },
    problem: unreadPages(unread, count),
  };
}

function isJpeg([first, second]: Uint8Array): boolean {
  return first === 0xff && second === 0xd8;
}

function isTiff([first, second]: Uint8Array): boolean {
  return (first === 0x49 && second === 0x49) || (first === 0x4d && second === 0x4d);
}

function isKnown(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x89 && bytes[1] === 0x50) || isJpeg(bytes);
}
