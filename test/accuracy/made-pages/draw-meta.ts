import type { FieldName } from '#shared/domain/field-name.ts';
import { widthOf } from './canvas.ts';
import type { Drawing } from './drawing.ts';
import type { Deal } from './made-deal.ts';
import { wordsFor } from './vocabulary.ts';

interface MetaItem {
  readonly label: string;
  readonly text: string;
}

/** Numbers and dates with their labels: beside, above, in two columns or in a row; and some that are something else. */
export function drawMeta(
  drawing: Drawing,
  { x, only }: { readonly x: number; readonly only: 'list' | null },
): void {
  const { random } = drawing;
  const items = random.chance(0.6) ? itemsOf(drawing) : random.shuffled(itemsOf(drawing));
  const layout = only ?? random.pick(['list', 'right', 'columns', 'grid', 'above', 'stacked'] as const);
  if (layout === 'list') drawList(drawing, items, x);
  else if (layout === 'right') drawList(drawing, items, 330);
  else if (layout === 'columns') drawColumns(drawing, items);
  else if (layout === 'stacked') drawStacked(drawing, items);
  else drawRows(drawing, items, layout);
}

/** How often each field is printed, by kind of document. */
function chancesOf({ deal, isMoney }: Drawing): Readonly<Partial<Record<FieldName, number>>> {
  const { kind } = deal;
  return {
    invoiceNumber: isMoney ? 1 : 0,
    invoiceDate: isMoney ? 1 : 0,
    dueDate: kind === 'invoice' ? 0.7 : 0,
    orderNumber: isMoney ? 0.55 : 1,
    orderDate: kind === 'order' ? 1 : 0.2,
    customerNumber: 0.6,
    deliveryNoteNumber: kind === 'delivery-note' ? 1 : 0.2,
    deliveryDate: kind === 'credit-note' ? 0 : 0.35,
    buyerVatId: isMoney ? 0.2 : 0,
  };
}

function itemsOf(drawing: Drawing): readonly MetaItem[] {
  const { random, deal, spelling } = drawing;
  const items: MetaItem[] = [];
  for (const [field, chance] of Object.entries(chancesOf(drawing)) as [FieldName, number][]) {
    if (!random.chance(chance)) continue;
    const value = printedValue(deal, field);
    const label = field === 'invoiceNumber' && deal.kind === 'credit-note' ? 'creditNumber' : field;
    items.push({
      label: labelFor(drawing, label),
      text: field.endsWith('Date') ? spelling.date(value) : value,
    });
    drawing.fields[field] = value;
  }
  if (random.chance(0.25)) items.push({ label: drawing.word('ours'), text: deal.numbers.ours });
  if (random.chance(0.2))
    items.push({ label: drawing.word('printed'), text: spelling.date(deal.dates.printed) });
  if (random.chance(0.3)) {
    items.push({
      label: drawing.word('contact'),
      text: random.pick(['J. de Proef', 'Mevr. A. Test', 'Sander']),
    });
  }
  return items;
}

function printedValue(deal: Deal, field: FieldName): string {
  if (field === 'buyerVatId') return deal.buyer.vatId;
  const known: Readonly<Partial<Record<FieldName, string>>> = { ...deal.numbers, ...deal.dates };
  return known[field] ?? '';
}

/** One document in twelve says its labels in two languages. */
function labelFor(drawing: Drawing, name: string): string {
  const own = drawing.word(name);
  if (drawing.deal.language === 'en' || !drawing.random.chance(0.08)) return own;
  return `${own} / ${drawing.random.pick(wordsFor(name, 'en'))}`;
}

function drawList(drawing: Drawing, items: readonly MetaItem[], x: number): void {
  const { random, canvas } = drawing;
  const colon = random.pick([':', '', ' :']);
  const isGlued = random.chance(0.06);
  const way = random.pick(['column', 'column', 'far', 'against'] as const);
  const width = Math.max(...items.map(({ label }) => widthOf(label, 9)), 60) + random.pick([14, 24, 40]);
  const step = random.pick([11, 12, 13, 16]);
  for (const { label, text } of items) {
    if (isGlued) canvas.text(`${label.replace(/ /g, '')}:${text}`, { x, y: drawing.y });
    else if (way === 'against') {
      canvas.text(`${label}${colon}`, { x: x + width - 8, y: drawing.y, align: 'right' });
      canvas.text(text, { x: x + width, y: drawing.y });
    } else {
      canvas.text(`${label}${colon}`, { x, y: drawing.y, bold: random.chance(0.5) });
      const isFar = way === 'far' && x > 200;
      canvas.text(text, {
        x: isFar ? drawing.right : x + width,
        y: drawing.y + random.pick([0, 0, 0.6]),
        align: isFar ? 'right' : 'left',
      });
    }
    drawing.y += step;
  }
}

function drawColumns(drawing: Drawing, items: readonly MetaItem[]): void {
  const half = Math.ceil(items.length / 2);
  const top = drawing.y;
  drawList(drawing, items.slice(0, half), drawing.left);
  const bottom = drawing.y;
  drawing.y = top;
  drawList(drawing, items.slice(half), 320);
  drawing.y = Math.max(drawing.y, bottom);
}

/** Every label above its own value, all below each other. */
function drawStacked(drawing: Drawing, items: readonly MetaItem[]): void {
  const x = drawing.random.pick([drawing.left, 330]);
  for (const { label, text } of items) {
    drawing.canvas.text(label, { x, y: drawing.y, size: 7, bold: true });
    drawing.canvas.text(text, { x, y: drawing.y + 9 });
    drawing.y += 23;
  }
}

/** Labels above their values, three or four beside each other. */
function drawRows(drawing: Drawing, items: readonly MetaItem[], layout: 'grid' | 'above'): void {
  const perRow = drawing.random.pick([3, 4]);
  const width = (drawing.right - drawing.left) / perRow;
  const isMiddle = drawing.random.chance(0.2);
  const pen = isMiddle
    ? ({ align: 'middle', shift: width / 2 } as const)
    : ({ align: 'left', shift: 0 } as const);
  for (let from = 0; from < items.length; from += perRow) {
    for (const [index, item] of items.slice(from, from + perRow).entries()) {
      const at = { x: drawing.left + index * width + pen.shift, align: pen.align };
      const label = widthOf(item.label, 8) > width - 6 ? (item.label.split(' / ')[0] ?? '') : item.label;
      const look = layout === 'grid' ? { size: 8, bold: true } : { size: 7 };
      drawing.canvas.text(label, { ...at, ...look, y: drawing.y });
      drawing.canvas.text(item.text, { ...at, y: drawing.y + 12 });
    }
    drawing.y += layout === 'grid' ? 34 : 30;
  }
}
