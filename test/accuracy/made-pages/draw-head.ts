import { drawMeta } from './draw-meta.ts';
import type { Drawing } from './drawing.ts';
import { titlesOf } from './vocabulary.ts';

/** Letterhead, address, title and the numbers and dates of the document, in one of many arrangements. */
export function drawHead(drawing: Drawing): void {
  const { random } = drawing;
  drawLetterhead(drawing);
  const isBeside = random.chance(0.3);
  const top = drawing.y;
  const addressX = drawAddress(drawing, isBeside);
  const bottom = drawing.y;
  if (isBeside) {
    drawing.y = top - random.pick([0, 6, 12]);
    drawMeta(drawing, { x: addressX < 200 ? 330 : drawing.left, only: 'list' });
    drawing.y = Math.max(drawing.y, bottom);
    drawTitle(drawing);
  } else {
    drawTitle(drawing);
    drawMeta(drawing, { x: drawing.left, only: null });
  }
  drawing.y += 18;
}

/** In a tenth of the documents the name is a picture, and only the foot names the writer. */
function drawLetterhead(drawing: Drawing): void {
  const { random, canvas, writer } = drawing;
  const side = random.pick(['left', 'right', 'middle'] as const);
  const x = side === 'left' ? drawing.left : side === 'right' ? drawing.right : 297;
  const y = random.whole(28, 45);
  const isPicture = random.chance(0.1);
  if (!isPicture) {
    canvas.text(writer.name, {
      x,
      y,
      size: random.pick([10, 12, 14, 18]),
      bold: random.chance(0.7),
      align: side,
    });
    drawing.fields[drawing.nameOf(writer)] = writer.name;
  }
  const details = [writer.street, writer.town, writer.phone, writer.web];
  const shown = random.chance(0.75) ? details : details.slice(0, 2);
  drawing.knowAddress(writer);
  if (random.chance(0.3)) canvas.text(shown.join(' | '), { x, y: y + 22, size: 7, align: side });
  else {
    for (const [index, text] of shown.entries())
      canvas.text(text, { x, y: y + 22 + index * 11, size: 8, align: side });
  }
  drawing.y = y + 85;
}

/** The address of whom it is for, sometimes with the sender's line above it or the place of delivery beside it. Answers its left side. */
function drawAddress(drawing: Drawing, isBeside: boolean): number {
  const { random, canvas, reader, writer } = drawing;
  const x = random.chance(0.75) ? drawing.left : 330;
  const heading = drawing.deal.kind === 'order' ? 'supplier' : 'billTo';
  if (random.chance(0.45) || drawing.deal.kind === 'order') {
    canvas.text(`${drawing.word(heading)}${random.chance(0.5) ? ':' : ''}`, {
      x,
      y: drawing.y - 13,
      bold: true,
    });
  } else if (random.chance(0.2)) {
    canvas.text(`${writer.name}, ${writer.street}, ${writer.town}`, { x, y: drawing.y - 13, size: 6 });
    drawing.fields[drawing.nameOf(writer)] = writer.name;
  }
  const attention = random.chance(0.25)
    ? [random.pick(['t.a.v. de administratie', 'Crediteurenadministratie', 'Mevr. P. Proef'])]
    : [];
  const block = [reader.name, ...attention, reader.street, reader.town];
  for (const [index, text] of block.entries()) canvas.text(text, { x, y: drawing.y + index * 12 });
  if (!isBeside && random.chance(0.25)) drawDelivery(drawing, x === drawing.left ? 330 : drawing.left);
  drawing.fields[drawing.nameOf(reader)] = reader.name;
  drawing.knowAddress(reader);
  drawing.y += 66;
  return x;
}

function drawDelivery(drawing: Drawing, x: number): void {
  drawing.canvas.text(drawing.word('deliverTo'), { x, y: drawing.y - 13, bold: true });
  drawing.fields.deliveryAddress = 'Loodsweg 9, 5678 XZ Elders';
  for (const [index, text] of ['Magazijn Oost', 'Loodsweg 9', '5678 XZ Elders'].entries()) {
    drawing.canvas.text(text, { x, y: drawing.y + index * 12 });
  }
}

function drawTitle(drawing: Drawing): void {
  const { random, deal } = drawing;
  const title = random.pick(titlesOf(deal.kind, deal.language));
  const pen = { x: random.pick([drawing.left, 330]), y: drawing.y, size: random.pick([10, 11, 14, 20]) };
  drawing.canvas.text(title, { ...pen, bold: random.chance(0.7) });
  drawing.y += 34;
}
