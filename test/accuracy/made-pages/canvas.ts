import type { Page, Word } from '#shared/domain/content.ts';

/** Where and how a text is drawn: x is its left, right or middle. */
export interface Pen {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'right' | 'middle';
}

const narrow = /[iljtfr.,:;'|I!() ]/;

/** Pages on which text is drawn, with the boxes a PDF reader would give. */
export class Canvas {
  readonly width = 595;
  readonly height = 842;
  private readonly sheets: Word[][] = [[]];

  text(text: string, { x, y, size = 9, bold = false, align = 'left' }: Pen): void {
    const whole = widthOf(text, size);
    let left = align === 'left' ? x : align === 'right' ? x - whole : x - whole / 2;
    for (const part of text.split(/(?<=\s)|(?=\s)/)) {
      const width = widthOf(part, size);
      if (part.trim() !== '') {
        this.sheets.at(-1)?.push({ text: part, box: [left, y, left + width, y + size], size, bold });
      }
      left += width;
    }
  }

  newPage(): void {
    this.sheets.push([]);
  }

  pages(): readonly Page[] {
    return this.sheets.map((words, index) => ({
      number: index + 1,
      width: this.width,
      height: this.height,
      words,
    }));
  }
}

/** Width in points, near that of a common sans serif. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text)
    width += size * (narrow.test(letter) ? 0.29 : /[A-Z@%MWmw]/.test(letter) ? 0.69 : 0.54);
  return width;
}
