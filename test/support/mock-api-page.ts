import type { PageView } from '#shared/api/evidence-views.ts';

const width = 595;
const height = 842;

/** Draws a made-up invoice as a page picture. Needs a browser. */
export function mockPage(page: number, pages: number, scale: number): PageView {
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser draws no canvas');
  pen.scale(scale, scale);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#222';
  const lines: readonly (readonly [text: string, x: number, y: number, size: number])[] = [
    [page === 1 ? 'Factuur' : 'Algemene voorwaarden', 72, 90, 26],
    ['Voorbeeld Groothandel B.V.', 72, 130, 11],
    ['Ordernummer', 300, 162, 11],
    ['2026-0042', 400, 162, 11],
    ['Leverdatum', 300, 182, 11],
    ['05/06/2026', 400, 182, 11],
    ['Omschrijving', 72, 300, 11],
    ['Bedrag', 480, 300, 11],
    ['Bureaustoel model A, 4 stuks', 72, 330, 11],
    ['800,00', 480, 330, 11],
    ['Bureaulamp, 12 stuks', 72, 350, 11],
    ['443,56', 480, 350, 11],
    ['Totaal exclusief btw', 320, 664, 11],
    ['€ 1.243,56', 460, 664, 11],
    ['NL04 RABO 0000 0000 01', 74, 739, 11],
  ];
  for (const [text, x, y, size] of lines) {
    pen.font = `${size}px sans-serif`;
    pen.fillText(text, x, y);
  }
  return { page, pages, width, height, png: canvas.toDataURL('image/png').replace(/^[^,]*,/, '') };
}
