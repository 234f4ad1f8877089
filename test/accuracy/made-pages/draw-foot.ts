import type { FieldName } from '#shared/domain/field-name.ts';
import type { Drawing } from './drawing.ts';
import { wordsFor } from './vocabulary.ts';

/** Terms, bank details and company numbers of the writer, at the foot of the last page. */
export function drawFoot(drawing: Drawing): void {
  const { random, deal, canvas } = drawing;
  drawing.y += 20;
  drawReason(drawing);
  for (const text of wordsFor('terms', deal.language)) {
    canvas.text(text, { x: drawing.left, y: drawing.y, size: 8 });
    drawing.y += 12;
  }
  const shown = random.shuffled(partsOf(drawing));
  const y = random.pick([790, 800]);
  if (random.chance(0.5))
    canvas.text(shown.join(random.pick(['   ', ' | ', ' - '])), { x: drawing.left, y, size: 6.5 });
  else {
    for (const [index, text] of shown.entries()) {
      canvas.text(text, { x: drawing.left + (index % 2) * 260, y: y + Math.floor(index / 2) * 10, size: 7 });
    }
  }
  if (random.chance(0.5))
    canvas.text(`${drawing.word('page')} 1`, { x: drawing.right, y: 830, size: 6, align: 'right' });
}

/** Why there is no VAT, below the totals. */
function drawReason(drawing: Drawing): void {
  const { reason } = drawing.deal;
  if (reason === null) return;
  drawing.canvas.text(reason, { x: drawing.left, y: drawing.y });
  drawing.fields.vatReason = reason;
  drawing.y += 16;
}

function partsOf(drawing: Drawing): readonly string[] {
  const { random, deal, writer } = drawing;
  const isSeller = writer === deal.seller;
  const parts: string[] = [];
  const say = (chance: number, label: string, text: string, field: FieldName) => {
    if (!random.chance(chance)) return;
    parts.push(`${drawing.word(label)}${random.pick([':', ''])} ${text}`);
    if (isSeller) drawing.fields[field] = text.replace(/ /g, '');
    else if (field === 'sellerVatId') drawing.fields.buyerVatId = text;
  };
  const iban = random.chance(0.6) ? writer.iban.replace(/(.{4})(?=.)/g, '$1 ') : writer.iban;
  say(1, 'iban', iban, 'iban');
  say(0.6, 'bic', writer.bic, 'bic');
  say(0.85, 'sellerVatId', writer.vatId, 'sellerVatId');
  say(0.85, 'sellerKvk', writer.kvk, 'sellerKvk');
  const name = drawing.nameOf(writer);
  if (drawing.fields[name] === undefined || random.chance(0.3)) {
    parts.unshift(writer.name);
    drawing.fields[name] = writer.name;
  }
  return parts;
}
