import iconv from 'iconv-lite';
import type { Page } from '#shared/domain/content.ts';
import { type PdfObject, writePdf } from './write-pdf.ts';

/** Width of a letter of Courier to its size. */
const letterWidth = 0.6;
const mostPages = 500;

/** Pages of words as a PDF with every word in its box: how a mail or a text looks. Letters outside windows-1252 become `?`. */
export function textPdf(pages: readonly Page[]): Uint8Array {
  const shown = pages.slice(0, mostPages);
  const kids = shown.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  return writePdf([
    { dictionary: '/Type /Catalog /Pages 2 0 R' },
    { dictionary: `/Type /Pages /Kids [${kids}] /Count ${shown.length}` },
    { dictionary: '/Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding' },
    ...shown.flatMap(pageObjects),
  ]);
}

function pageObjects({ width, height, words }: Page, index: number): readonly PdfObject[] {
  const lines = words.map(({ text, box }) => {
    const size = (box[2] - box[0]) / Math.max(1, text.length) / letterWidth;
    const hex = iconv.encode(text, 'windows-1252').toString('hex');
    return `/F ${size.toFixed(2)} Tf 1 0 0 1 ${box[0].toFixed(2)} ${(height - box[3] + size * 0.2).toFixed(2)} Tm <${hex}> Tj`;
  });
  const resources = '/Resources << /Font << /F 3 0 R >> >>';
  return [
    {
      dictionary: `/Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] ${resources} /Contents ${5 + index * 2} 0 R`,
    },
    { dictionary: '', stream: Buffer.from(`BT\n${lines.join('\n')}\nET`, 'latin1') },
  ];
}
