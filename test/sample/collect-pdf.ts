import type { Sheet } from './layouts/pen.ts';

/** Waits for a sheet to be ended and gives all its bytes. Start it before drawing. */
export function collectPdf(sheet: Sheet): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    sheet.on('data', (chunk: Buffer) => chunks.push(chunk));
    sheet.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    sheet.on('error', reject);
  });
}
