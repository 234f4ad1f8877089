export type Sheet = PDFKit.PDFDocument;

export interface Ink {
  readonly size?: number;
  readonly font?: 'plain' | 'bold' | 'italic' | 'typewriter' | 'typewriter-bold';
  readonly color?: string;
  /** Where `x` lies: at the left, the middle or the right of the text. */
  readonly anchor?: 'left' | 'middle' | 'right';
}

const fonts = {
  plain: 'Helvetica',
  bold: 'Helvetica-Bold',
  italic: 'Helvetica-Oblique',
  typewriter: 'Courier',
  'typewriter-bold': 'Courier-Bold',
} as const;

/** Writes one line of text with its top at `y`, in points from the top left; standard fonts only. */
export function write(sheet: Sheet, x: number, y: number, text: string, ink: Ink = {}): void {
  sheet
    .font(fonts[ink.font ?? 'plain'])
    .fontSize(ink.size ?? 9)
    .fillColor(ink.color ?? '#1d1d1f');
  const width = sheet.widthOfString(text);
  const shift = ink.anchor === 'right' ? width : ink.anchor === 'middle' ? width / 2 : 0;
  sheet.text(text, x - shift, y, { lineBreak: false });
}

/** Writes lines below each other. Returns the `y` below the last. */
export function writeLines(
  sheet: Sheet,
  x: number,
  y: number,
  lines: readonly string[],
  ink: Ink & { readonly leading?: number } = {},
): number {
  const leading = ink.leading ?? (ink.size ?? 9) * 1.4;
  for (const [index, line] of lines.entries()) write(sheet, x, y + index * leading, line, ink);
  return y + lines.length * leading;
}

/** A straight line between two points. */
export function rule(
  sheet: Sheet,
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
  color = '#9a9a9f',
): void {
  sheet
    .moveTo(...from)
    .lineTo(...to)
    .lineWidth(0.6)
    .strokeColor(color)
    .stroke();
}

/** A filled rectangle. */
export function fill(
  sheet: Sheet,
  box: readonly [x: number, y: number, width: number, height: number],
  color: string,
): void {
  sheet.rect(...box).fill(color);
}

/** A house colour for a company, always the same one. */
export function houseColor(number: string): string {
  const colors = ['#1f4e79', '#2f6b4f', '#7a3b2e', '#4a3f77', '#5b5b1f', '#0f6674'] as const;
  return colors[Number(number) % colors.length] ?? '#1f4e79';
}
