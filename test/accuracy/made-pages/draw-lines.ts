import type { LineAnswer } from '../judge-lines.ts';
import { widthOf } from './canvas.ts';
import type { Drawing } from './drawing.ts';
import type { DealLine } from './made-deal.ts';

interface Column {
  readonly name: string;
  readonly label: string;
  readonly x: number;
  readonly align: 'left' | 'right';
}

/** The table of lines, over pages where it is long, with wrapped descriptions, headings of groups and sums carried forward. */
export function drawLines(drawing: Drawing): void {
  const { random, deal } = drawing;
  const withPrices = deal.kind !== 'delivery-note';
  const columns = columnsOf(drawing, withPrices);
  const step = random.pick([12, 13, 16, 20]);
  drawHeader(drawing, columns);
  let sum = 0;
  for (const line of deal.lines) {
    if (drawing.y > 750) turnPage(drawing, columns, withPrices ? sum : null);
    if (random.chance(0.04)) drawHeading(drawing, columns);
    drawLine(drawing, columns, line);
    sum += drawing.printedSign * line.amount;
    drawing.y += step;
    if (random.chance(0.15)) drawMore(drawing, columns);
    drawing.lines.push(answerOf(drawing, line, new Set(columns.map(({ name }) => name)), withPrices));
  }
  drawing.y += 16;
}

function columnsOf(drawing: Drawing, withPrices: boolean): readonly Column[] {
  const { random } = drawing;
  const texts = random.shuffled(['description', ...(random.chance(0.6) ? ['article'] : [])]);
  const unit = random.chance(0.5) ? ['unit'] : [];
  const order = random.chance(0.5) ? [...texts, 'quantity', ...unit] : ['quantity', ...unit, ...texts];
  const prices = ['unitPrice', ...(drawing.deal.discounted ? ['discountPercent'] : [])];
  const names = [
    ...(random.chance(0.2) ? ['position'] : []),
    ...order,
    ...(withPrices ? [...prices, ...(random.chance(0.5) ? ['vatRate'] : []), 'amount'] : []),
  ];
  const spare = drawing.right - drawing.left - names.reduce((total, name) => total + widthFor(name), 0);
  let x = drawing.left;
  return names.map((name): Column => {
    const start = x;
    x += widthFor(name) + (name === 'description' ? Math.max(0, spare) : 0);
    const label = name === 'position' ? 'Pos' : drawing.word(name);
    const isText = name === 'article' || name === 'description' || name === 'unit' || name === 'position';
    if (isText || start === drawing.left) return { name, label, x: start + 3, align: 'left' };
    return { name, label, x: Math.max(x - 4, start + widthOf(label, 8.5) + 3), align: 'right' };
  });
}

const widths: Readonly<Record<string, number>> = {
  position: 26,
  article: 60,
  description: 140,
  quantity: 46,
  unit: 40,
  unitPrice: 64,
  discountPercent: 44,
  vatRate: 40,
  amount: 72,
};

function widthFor(name: string): number {
  return widths[name] ?? 50;
}

function drawHeader(drawing: Drawing, columns: readonly Column[]): void {
  const size = drawing.random.pick([7.5, 8.5]);
  for (const { label, x, align } of columns)
    drawing.canvas.text(label, { x, y: drawing.y, bold: true, size, align });
  drawing.y += drawing.random.pick([14, 18]);
}

function turnPage(drawing: Drawing, columns: readonly Column[], sum: number | null): void {
  const { random, canvas, spelling } = drawing;
  if (sum !== null && random.chance(0.5)) {
    canvas.text(drawing.word('carried'), { x: drawing.left, y: drawing.y });
    canvas.text(spelling.amount(sum), { x: drawing.right, y: drawing.y, align: 'right' });
  }
  drawing.nextPage();
  if (random.chance(0.8)) drawHeader(drawing, columns);
}

function drawHeading(drawing: Drawing, columns: readonly Column[]): void {
  const x = columns.find(({ name }) => name === 'description')?.x ?? drawing.left;
  drawing.canvas.text(drawing.random.pick(['Project Oost', 'Fase 2', 'Week 12']), {
    x,
    y: drawing.y,
    bold: true,
  });
  drawing.y += 14;
}

function drawLine(drawing: Drawing, columns: readonly Column[], line: DealLine): void {
  const { spelling, canvas } = drawing;
  const texts: Readonly<Record<string, string>> = {
    position: String(drawing.lines.length + 1),
    article: line.article,
    description: line.description,
    quantity: spelling.quantity(line.quantity),
    unit: line.unit,
    unitPrice: spelling.amount(line.price),
    discountPercent: line.discount === 0 ? '' : `${line.discount}${spelling.percent}`,
    vatRate: `${spelling.number(line.rate)}${spelling.percent}`,
    amount: spelling.amount(drawing.printedSign * line.amount),
  };
  for (const { name, x, align } of columns) canvas.text(texts[name] ?? '', { x, y: drawing.y, align });
}

function drawMore(drawing: Drawing, columns: readonly Column[]): void {
  const x = columns.find(({ name }) => name === 'description')?.x ?? drawing.left;
  const text = drawing.random.pick([
    'kleur: grijs',
    'conform uw aanvraag van 3 mei',
    'levering in 2 delen',
    'serie 2024-11',
  ]);
  drawing.canvas.text(text, { x, y: drawing.y - 1 });
  drawing.y += 12;
}

function answerOf(
  drawing: Drawing,
  line: DealLine,
  names: ReadonlySet<string>,
  withPrices: boolean,
): LineAnswer {
  return {
    description: line.description,
    quantity: String(line.quantity),
    ...(names.has('article') ? { article: line.article } : {}),
    ...(names.has('unit') ? { unit: line.unit } : {}),
    ...(names.has('unitPrice') ? { unitPrice: (line.price / 100).toFixed(2) } : {}),
    ...(names.has('discountPercent') && line.discount > 0 ? { discountPercent: String(line.discount) } : {}),
    ...(names.has('vatRate') ? { vatRate: String(line.rate) } : {}),
    ...(withPrices ? { amount: drawing.decimal(line.amount) } : {}),
  };
}
