import type { XmlListener } from '../xlsx/scan-xml.ts';

const notShown: ReadonlySet<string> = new Set([
  'del',
  'delText',
  'instrText',
  'annotation',
  'tracked-changes',
]);
const signs: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', 'line-break': '\n', s: ' ' };

/**
 * Gathers the text of a part of a text document while it is scanned (ECMA-376 part 1, 17.3; OpenDocument 1.3 part 3, 5.1).
 * Paragraphs on lines of their own, cells of a table on one line, apart by tabs.
 */
export class WordText implements XmlListener {
  readonly #holders: ReadonlySet<string>;
  readonly #pieces: string[] = [];
  #holding = 0;
  #cells = 0;
  #hidden = 0;

  /** `holders`: the elements that hold the characters. */
  constructor(holders: readonly string[]) {
    this.#holders = new Set(holders);
  }

  result(): string {
    return this.#pieces.join('');
  }

  readonly open = (name: string): void => {
    if (notShown.has(name)) this.#hidden += 1;
    if (this.#hidden > 0) return;
    if (this.#holders.has(name)) this.#holding += 1;
    if (name === 'tc' || name === 'table-cell') this.#cells += 1;
    const sign = signs[name];
    if (sign !== undefined) this.#pieces.push(sign);
  };

  readonly text = (piece: string): void => {
    if (this.#hidden === 0 && this.#holding > 0) this.#pieces.push(piece);
  };

  readonly close = (name: string): void => {
    if (notShown.has(name)) this.#hidden -= 1;
    else if (this.#hidden > 0) return;
    if (this.#holders.has(name)) this.#holding -= 1;
    if (name === 'p' || name === 'h') this.#pieces.push(this.#cells > 0 ? ' ' : '\n');
    else if (name === 'tr' || name === 'table-row') this.#pieces.push('\n');
    else if (name === 'tc' || name === 'table-cell') {
      this.#cells -= 1;
      this.#pieces.push('\t');
    }
  };
}
