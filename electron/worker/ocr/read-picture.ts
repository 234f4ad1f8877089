import { damaged, type ReadInput, type ReadOutcome, refused } from '../file-reader.ts';
import { ocrOff } from './ocr-off.ts';
import { pictureSize } from './picture-size.ts';
import { pictureWords } from './picture-words.ts';

/** Dots; a photo of a telephone has 12 to 50 million. */
const mostDots = 80_000_000;
/** Width of A4 in points: a picture does not say how large its page was. */
const pageWidth = 595;

/** A scan or photo (png, jpg, tiff, bmp) to one page of words. Of a tiff with several pages the first is read. */
export async function readPicture({ bytes, ocr }: ReadInput): Promise<ReadOutcome> {
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
  ocr.pageDone();
  const scale = pageWidth / Math.min(size.width, size.height);
  const read = await pictureWords(bytes, scale);
  if (read === null) return damaged('picture');
  if (read.words.length === 0) return refused('no-text', 'no-text-on-pages', null, 1);
  const page = { number: 1, width: size.width * scale, height: size.height * scale, words: read.words };
  return {
    status: 'ocr',
    pages: 1,
    content: { kind: 'pages', pages: [page], embedded: [] },
    problem: null,
    certainty: read.certainty,
  };
}

function isKnown([first, second]: Uint8Array): boolean {
  return (first === 0x89 && second === 0x50) || (first === 0xff && second === 0xd8);
}
