import { PNG } from 'pngjs';
import { loadPdfium } from '#electron/worker/pdf/load-pdfium.ts';
import { withPdf } from '#electron/worker/pdf/open-pdf.ts';
import { pagePicture } from '#electron/worker/pdf/page-picture.ts';

/**
 * The first page of a PDF as a scanner would give it: a picture of 150 dots an inch, put in askew by `degrees`,
 * with a share of the dots spoilt by dust.
 */
export async function aScan(pdf: Uint8Array, degrees = 0, dust = 0): Promise<Uint8Array> {
  const pdfium = await loadPdfium();
  const drawn = await withPdf(pdfium, pdf, (opened) =>
    opened.kind === 'opened' ? pagePicture(pdfium, opened.document, 1, 150 / 72) : null,
  );
  if (drawn === null) throw new Error('The page could not be drawn');
  const width = Math.round(drawn.width * drawn.scale);
  const height = Math.round(drawn.height * drawn.scale);
  const grays = drawn.picture.subarray(drawn.picture.length - width * height);
  const png = new PNG({ width, height });
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  let seed = 1;
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [(at % width) - width / 2, Math.floor(at / width) - height / 2];
    const fromX = Math.round(x * cosine + y * sine + width / 2);
    const fromY = Math.round(y * cosine - x * sine + height / 2);
    const outside = fromX < 0 || fromY < 0 || fromX >= width || fromY >= height;
    seed = (seed * 16_807) % 2_147_483_647;
    const gray = outside ? 255 : (grays[fromY * width + fromX] ?? 255);
    const isSpoilt = seed < dust * 2_147_483_647;
    png.data.fill(isSpoilt ? Math.round((gray + (seed % 256)) / 2) : gray, at * 4, at * 4 + 3);
    png.data[at * 4 + 3] = 255;
  }
  return new Uint8Array(PNG.sync.write(png));
}
