import type { Page, Word } from '#shared/domain/content.ts';

/** A4 in points, with letters of one width: what stands below each other in the text stands below each other on the page. */
const page = { width: 595, height: 842, margin: 30, lineHeight: 14, letter: 5.6, size: 10 } as const;
const lettersInLine = Math.floor((page.width - 2 * page.margin) / page.letter);
const linesOnPage = Math.floor((page.height - 2 * page.margin) / page.lineHeight);
const tabStop = 8;

/** Running text laid out as pages of words with boxes, in the order of the text; long lines are folded. */
export function textPages(text: string): readonly Page[] {
  const lines = text.split(/\r\n|\r|\n|\f/).flatMap((line) => folded(withoutTabs(line)));
  const pages: Page[] = [];
  for (let start = 0; start < lines.length; start += linesOnPage) {
    const words = lines.slice(start, start + linesOnPage).flatMap(wordsOf);
    pages.push({ number: pages.length + 1, width: page.width, height: page.height, words });
  }
  return pages;
}

function wordsOf(line: string, index: number): readonly Word[] {
  const top = page.margin + index * page.lineHeight;
  return Array.from(line.matchAll(/\S+/g), ({ 0: text, index: at }) => {
    const left = page.margin + at * page.letter;
    return {
      text,
      box: [left, top, left + text.length * page.letter, top + page.size] as const,
      size: page.size,
      bold: false,
    };
  });
}

function withoutTabs(line: string): string {
  let out = '';
  for (const piece of line.split(/(\t)/)) {
    out += piece === '\t' ? ' '.repeat(tabStop - (out.length % tabStop)) : piece;
  }
  return out.trimEnd();
}

function folded(line: string): readonly string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > lettersInLine) {
    const space = rest.lastIndexOf(' ', lettersInLine);
    const cut = space > 0 ? space : lettersInLine;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(space > 0 ? cut + 1 : cut);
  }
  return [...lines, rest];
}
