import type { FoundLabel } from '../labels/find-labels.ts';
import type { DocumentLayout, LaidOutLine } from '../layout/document-layout.ts';
import { heightOf, type Segment } from '../layout/lines.ts';
import type { WordRow } from '../layout/span.ts';
import type { LabelledPlace } from './candidate.ts';
import { commaParts, isName, isPostcodeTown, isSalutation, senderParts } from './name-shape.ts';

/** An address on the first page: its first line that can be a name, and whose it is where a label says so. */
export interface AddressBlock {
  readonly name: WordRow;
  readonly owner: 'seller' | 'buyer' | 'other' | null;
  /** Telephone, e-mail, web address, bank account or company number right below it: what people print of themselves. */
  readonly hasContact: boolean;
  /** A department or person below the name: whom a letter goes to. */
  readonly hasAttention: boolean;
}

/** A segment on its line. */
export interface Placed {
  readonly line: LaidOutLine;
  readonly segment: Segment;
}

const mostLines = 7;
const contact =
  /@|www\.|https?:|\b(?:t[eé]l|fon|fax|phone|telefoon|telefon|t|kvk|iban|bic|swift|siret|hrb|handelsregister)\b[.:]?|\bk\.v\.k|☎|✆|\+\d{2}[ \d]/i;

const attention =
  /^(?:t\.?\s?a\.?\s?v\.?\b|attn\b|att\.|z\.?\s?hd\b|z\.?\s?hdn\b|a l'attention|à l'attention|afd\b|afdeling\b|(?:crediteuren|debiteuren|financiële |financiele )?administratie$|crediteuren$|accounts payable|buchhaltung$|kreditorenbuchhaltung|comptabilité$|inkoop$|magazijn$)/iu;

/** Every address in the upper part of the first page, found by its line with postcode and town. */
export function findAddressBlocks(
  layout: DocumentLayout,
  places: readonly LabelledPlace[],
): readonly AddressBlock[] {
  const blocks: AddressBlock[] = [];
  for (const line of layout.lines) {
    if (line.page !== layout.lines[0]?.page || line.height > 0.55) break;
    for (const segment of line.segments) {
      if (!isPostcodeTown(segment.text) || senderParts(segment.text) !== null) continue;
      const rows = climb(layout, places, { line, segment });
      const first = rows.find((row) => !isSalutation(row.segment.text) && isName(row.segment.text));
      if (!first) continue;
      blocks.push({
        name: { words: first.segment.words, page: first.line.page, line: first.line.line },
        owner: ownerOf(layout, rows[0] ?? first, places),
        hasContact: hasContact(layout, { line, segment }),
        hasAttention: rows.some((row) => attention.test(row.segment.text)),
      });
    }
  }
  return blocks;
}

/** From the postcode up to the first line of the block: aligned lines at one distance, until a label, a sender's line or a wider gap. */
export function climb(
  layout: DocumentLayout,
  places: readonly LabelledPlace[],
  from: Placed,
): readonly Placed[] {
  const rows: Placed[] = [from];
  let pitch = Number.POSITIVE_INFINITY;
  while (rows.length < mostLines) {
    const top = rows[0] ?? from;
    const above = nextAbove(layout, top);
    if (!above || isSenderLine(above.segment.text) || isPartyLabel(places, above)) break;
    const step = top.segment.box[3] - above.segment.box[3];
    if (step > 3.2 * heightOf(top.segment) || step > 1.55 * pitch) break;
    pitch = Math.min(pitch, Math.max(step, 4));
    rows.unshift(above);
  }
  return rows;
}

function isSenderLine(text: string): boolean {
  return senderParts(text) !== null || commaParts(text) !== null;
}

/** The nearest segment above that is in line with this one. */
function nextAbove(layout: DocumentLayout, { line, segment }: Placed): Placed | null {
  for (let index = line.line - 1; index >= Math.max(0, line.line - 6); index -= 1) {
    const above = layout.lines[index];
    if (!above || above.page !== line.page) return null;
    const found = above.segments.find((item) => isAligned(item, segment));
    if (found) return { line: above, segment: found };
  }
  return null;
}

/** Whether two segments begin, end or have their middle at the same place across the page. */
export function isAligned(upper: Segment, lower: Segment): boolean {
  const centre = (segment: Segment) => (segment.box[0] + segment.box[2]) / 2;
  const right = Math.abs(upper.box[2] - lower.box[2]) < 2;
  return Math.abs(upper.box[0] - lower.box[0]) < 4 || Math.abs(centre(upper) - centre(lower)) < 3 || right;
}

function isPartyLabel(places: readonly LabelledPlace[], { line, segment }: Placed): boolean {
  return places.some(
    ({ target, label }) =>
      isParty(target) && label.span.line === line.line && covers(segment, label.span.box[0]),
  );
}

function isParty(target: LabelledPlace['target']): target is 'seller' | 'buyer' | 'otherParty' {
  return target === 'seller' || target === 'buyer' || target === 'otherParty';
}

function covers(segment: Segment, x: number): boolean {
  return x >= segment.box[0] - 1 && x <= segment.box[2];
}

function ownerOf(
  layout: DocumentLayout,
  top: Placed,
  places: readonly LabelledPlace[],
): AddressBlock['owner'] {
  const label = labelAbove(layout, top, places);
  if (!label) return null;
  return label.target === 'otherParty' ? 'other' : (label.target as 'seller' | 'buyer');
}

/** The label of a party right above the block, a little to the left or in line with it. */
export function labelAbove(
  layout: DocumentLayout,
  top: Placed,
  places: readonly LabelledPlace[],
): LabelledPlace | undefined {
  const height = top.segment.box[3] - top.segment.box[1];
  const isSlip = places.some(({ label: { key } }) => payer.test(key));
  return places.find(({ target, label: { span, key } }) => {
    if (isSlip && recipient.test(key)) return false;
    const above = top.segment.box[1] - span.box[3];
    const side = top.segment.box[0] - span.box[0];
    return (
      isParty(target) &&
      span.page === top.line.page &&
      above > -2 * height &&
      above < 2.5 * height &&
      span.line < top.line.line &&
      Math.abs(side) < 40 &&
      !hasOwnValue(layout, span, top)
    );
  });
}

/** `KLANT` above a number, in a row of labels above a row of values: the address further down is not what it announces. */
function hasOwnValue(layout: DocumentLayout, { box, line }: FoundLabel['span'], top: Placed): boolean {
  return layout.lines
    .slice(line + 1, top.line.line)
    .some(({ segments }) =>
      segments.some(
        (item) =>
          item.words.length === 1 && item.box[0] < box[2] && item.box[2] > box[0] && /\d/.test(item.text),
      ),
    );
}

/** On a slip for paying the recipient is who gets the money, not the goods. */
const payer = /^(?:betaler|zahler|payer|payeur|zahlungspflichtiger)$/;
const recipient = /^(?:ontvanger|empfanger|recipient)$/;

function hasContact(layout: DocumentLayout, { line, segment }: Placed): boolean {
  return layout.lines
    .slice(line.line + 1, line.line + 12)
    .filter((below) => below.page === line.page && below.box[1] - segment.box[3] < 70)
    .some((below) => below.segments.some((item) => isAligned(item, segment) && contact.test(item.text)));
}
