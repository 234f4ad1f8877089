import type { Page, Word } from '#shared/domain/content.ts';

/** Points per character and per line of a drawing. */
const [wide, high, size] = [5, 14, 10] as const;

/**
 * A page drawn as text: what stands side by side or below each other in the drawing does so on the page. One space separates words,
 * more make a gap between columns. A line that begins with `# ` is a large title; `* ` is bold.
 */
export function aPage(drawing: string, number = 1): Page {
  const lines = drawing.replace(/^\n/, '').split('\n');
  const words = lines.flatMap((line, row) => drawLine(line, row));
  return { number, width: 595, height: Math.max(842, lines.length * high + 60), words };
}

function drawLine(line: string, row: number): readonly Word[] {
  const isTitle = line.startsWith('# ');
  const bold = isTitle || line.startsWith('* ');
  const scale = isTitle ? 2.2 : 1;
  const text = bold ? `  ${line.slice(2)}` : line;
  return [...text.matchAll(/\S+/g)].map((match) => {
    const left = 20 + match.index * wide * scale;
    const top = 20 + row * high;
    return {
      text: match[0],
      box: [left, top, left + match[0].length * wide * scale, top + size * scale],
      size: size * scale,
      bold,
    };
  });
}
