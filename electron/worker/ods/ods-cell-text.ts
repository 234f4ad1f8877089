import { attributeOf } from '../xlsx/attribute-of.ts';

const mostSpaces = 1000;

/** Gathers the text a cell shows: paragraphs on lines of their own, without the notes that people stick to a cell. */
export class OdsCellText {
  #text = '';
  #paragraphs = 0;
  #inParagraph = 0;
  #inNote = 0;

  start(): void {
    this.#text = '';
    this.#paragraphs = 0;
    this.#inParagraph = 0;
    this.#inNote = 0;
  }

  open(name: string, attributes: string): void {
    if (name === 'annotation') this.#inNote += 1;
    else if (this.#inNote > 0) return;
    else if (name === 'p' || name === 'h') this.#startParagraph();
    else if (this.#inParagraph === 0) return;
    else if (name === 's') this.#text += ' '.repeat(spaces(attributeOf(attributes, 'text:c')));
    else if (name === 'tab') this.#text += '\t';
    else if (name === 'line-break') this.#text += '\n';
  }

  add(piece: string): void {
    // Line ends and runs of blanks are layout of the XML; a real blank has an element of its own.
    if (this.#inParagraph > 0 && this.#inNote === 0) this.#text += piece.replace(/[ \t\r\n]+/g, ' ');
  }

  close(name: string): void {
    if (name === 'annotation') this.#inNote -= 1;
    else if (this.#inNote === 0 && (name === 'p' || name === 'h')) this.#inParagraph -= 1;
  }

  end(): string {
    return this.#text;
  }

  #startParagraph(): void {
    if (this.#paragraphs > 0) this.#text += '\n';
    this.#paragraphs += 1;
    this.#inParagraph += 1;
  }
}

function spaces(count: string | null): number {
  const given = Number(count ?? '1');
  return Number.isInteger(given) && given > 0 ? Math.min(given, mostSpaces) : 1;
}
