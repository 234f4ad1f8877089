import type { Pdfium } from './load-pdfium.ts';
import { withMemory } from './open-pdf.ts';
import type { PageFrame } from './page-frame.ts';

/** How the characters of one text object look on the page as shown. */
export interface TextStyle {
  /** Font size in points. */
  readonly size: number;
  readonly bold: boolean;
  /** Direction of the text in quarter turns clockwise: 0 upright, 1 reads downwards, 3 upwards. */
  readonly turn: 0 | 1 | 2 | 3;
  /** Not drawn at all: what a program that reads scans lays over the picture. */
  readonly invisible?: true;
}

/** Gives the style of the text object to which a character belongs; asks PDFium once for each object and font. */
export function textStyles(pdfium: Pdfium, textPage: number, frame: PageFrame) {
  const bolds = new Map<number, boolean>();
  const isBold = (object: number, mode: number): boolean => {
    if (mode === fillAndStroke) return true;
    const font = pdfium.calls.FPDFTextObj_GetFont(object);
    const known = bolds.get(font);
    if (known !== undefined) return known;
    const bold = isBoldFont(pdfium, font);
    bolds.set(font, bold);
    return bold;
  };
  return (index: number, object: number): TextStyle => {
    const [a, b, c, d] = matrixOf(pdfium, textPage, index);
    const own = fontSize(pdfium, object);
    const [sa, sb, sc, sd] = frame.toShown;
    const [dx, dy] = [sa * a + sc * b, sb * a + sd * b];
    const mode = pdfium.calls.FPDFTextObj_GetTextRenderMode(object);
    const size = round(Math.abs(own) * Math.hypot(c, d));
    const style = { size, bold: isBold(object, mode), turn: turnOf(dx, dy) };
    return mode === invisibleMode ? { ...style, invisible: true } : style;
  };
}

/** Direction of reading (y grows downwards) to the nearest number of quarter turns clockwise. */
export function turnOf(dx: number, dy: number): TextStyle['turn'] {
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 0 : 2;
  return dy > 0 ? 1 : 3;
}

/** Text render mode 2 (ISO 32000-2, 9.3.6): an outline drawn around the letters makes them bold. */
const fillAndStroke = 2;
/** Text render mode 3: neither filled nor stroked. */
const invisibleMode = 3;

function matrixOf(
  pdfium: Pdfium,
  textPage: number,
  index: number,
): readonly [number, number, number, number] {
  return withMemory(pdfium, 24, (pointer) => {
    if (pdfium.calls.FPDFText_GetMatrix(textPage, index, pointer) === 0) return [1, 0, 0, 1];
    const [a = 1, b = 0, c = 0, d = 1] = pdfium.floats().subarray(pointer >> 2, (pointer >> 2) + 4);
    return [a, b, c, d];
  });
}

function fontSize(pdfium: Pdfium, object: number): number {
  return withMemory(pdfium, 4, (pointer) => {
    const known = pdfium.calls.FPDFTextObj_GetFontSize(object, pointer) !== 0;
    return known ? (pdfium.floats()[pointer >> 2] ?? 0) : 0;
  });
}

function isBoldFont(pdfium: Pdfium, font: number): boolean {
  if (font === 0) return false;
  const name = withMemory(pdfium, 256, (pointer) => {
    const length = pdfium.calls.FPDFFont_GetBaseFontName(font, pointer, 256);
    const end = pointer + Math.max(0, Math.min(length, 256) - 1);
    return Buffer.from(pdfium.bytes().slice(pointer, end)).toString('latin1');
  });
  if (/bold|black|heavy|semib|demi/i.test(name)) return true;
  return pdfium.calls.FPDFFont_GetWeight(font) >= 700;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
