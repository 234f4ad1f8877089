import type { Page } from '#shared/domain/content.ts';
import { damaged, type ReadInput, type ReadOutcome, refused } from '../file-reader.ts';
import { unreadPages } from '../pdf/unread-pages.ts';
import { type PicturePage, pdfOfPictures } from '../preview/picture-pdf.ts';
import { tiffPages } from '../preview/tiff-pages.ts';
import { ocrOff } from './ocr-off.ts';
import { pagePoints, pictureSize } from './picture-size.ts';
import { pictureWords } from './picture-words.ts';
import { readPicturedPages } from './read-pictured-pages.ts';

/** Dots; a photo of a telephone has 12 to 50 million. */
const mostDots = 80_000_000;

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
  const pages = isTiff(bytes) ? tiffPages(bytes) : null;
  if (pages !== null && pages.length > 1) return readTiff({ ...input, ocr }, pages);
  ocr.pageStarts(1, 1);
  const points = pagePoints(size);
  const read = await pictureWords(bytes, points.width / size.width);
  if (read === null) return damaged('picture');
  if (read.words.length === 0) return refused('no-text', 'no-text-on-pages', null, 1);
  const { words, certainty } = read;
  return readAs([{ number: 1, width: points.width, height: points.height, words, certainty }], 1, []);
}

/** A tiff of several pages is read like a scanned PDF of them. */
async function readTiff(
  input: ReadInput & Required<Pick<ReadInput, 'ocr'>>,
  pictures: readonly PicturePage[],
): Promise<ReadOutcome> {
  const numbers = pictures.map((_, index) => index + 1);
  const { pages, unread } = await readPicturedPages({ ...input, bytes: pdfOfPictures(pictures) }, numbers);
  if (pages.size === 0) return refused('no-text', 'no-text-on-pages', null, pictures.length);
  return readAs([...pages.values()], pictures.length, unread);
}

function readAs(pages: readonly Page[], count: number, unread: readonly number[]): ReadOutcome {
  return {
    status: 'ocr',
    pages: count,
    content: { kind: 'pages', pages, embedded: [] },
    problem: unreadPages(unread, count),
  };
}

function isTiff([first, second]: Uint8Array): boolean {
  return (first === 0x49 && second === 0x49) || (first === 0x4d && second === 0x4d);
}

function isKnown([first, second]: Uint8Array): boolean {
  return (first === 0x89 && second === 0x50) || (first === 0xff && second === 0xd8);
}
