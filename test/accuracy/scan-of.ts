import type { Page } from '#shared/domain/content.ts';
import { aPdf } from '../support/reading/a-pdf.ts';
import { aScan } from '../support/reading/a-scan.ts';

/** How a page was put on the scanner. */
export interface ScanWay {
  readonly name: string;
  /** How far askew. */
  readonly degrees: number;
  /** Share of the dots that dust and a bad lamp turned into another gray. */
  readonly dust: number;
}

/** The words of these pages printed with a printer's font and scanned at 150 dots an inch: a picture file a page. */
export async function scansOf(pages: readonly Page[], way: ScanWay): Promise<readonly Uint8Array[]> {
  const scans: Uint8Array[] = [];
  for (const page of pages) scans.push(await aScan(await printed(page), way.degrees, way.dust));
  return scans;
}

/** Words of the made pages have the width of a common sans serif; this font is made smaller where it is wider. */
function printed({ words, width, height }: Page): Promise<Uint8Array> {
  return aPdf(
    (document) => {
      for (const { text, box, bold, size } of words) {
        const [left, top, right] = box;
        document.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(size);
        const fit = Math.min(1, (right - left) / document.widthOfString(text));
        document.fontSize(size * fit).text(text, left, top, { lineBreak: false });
      }
    },
    { size: [width, height], margin: 0 },
  );
}
