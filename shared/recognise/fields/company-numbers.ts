import type { DocumentLayout } from '../layout/document-layout.ts';
import { foldText } from '../values/fold-text.ts';
import { bicsBehindIbans, ibanCandidates, isPayersBic } from './bank-accounts.ts';
import type { Candidate, LabelledPlace } from './candidate.ts';
import {
  bicAt,
  bicShapedAt,
  dutchVatIdAt,
  type FoundNumber,
  findIbans,
  findVatIds,
  kvkNear,
  vatIdLikeAt,
} from './find-company-numbers.ts';
import type { FoundParty, Writer } from './find-parties.ts';
import { behindLabel, optional, toCandidate } from './number-candidates.ts';

interface Known {
  readonly writer: Writer;
  readonly buyer: FoundParty | null;
  /** VAT ids of somebody else, such as a fiscal representative. */
  readonly others: readonly string[];
}

/** IBAN, BIC, trade register number and VAT ids of seller and buyer, by their labels and by their own formats. */
export function companyNumberCandidates(
  layout: DocumentLayout,
  places: readonly LabelledPlace[],
  { writer, buyer, others }: Known,
): readonly Candidate<string>[] {
  const all = [
    ...ibanCandidates(layout, places),
    ...labelledNumbers(layout, places),
    ...vatIds(layout, places, writer === 'seller' ? buyer : null),
  ].filter(({ field, value }) => !field.endsWith('VatId') || !others.includes(value));
  return writer === 'seller' ? all : all.flatMap(ofBuyer);
}

/** The foot of an order holds the buyer's own numbers: none of them is the seller's. */
function ofBuyer(candidate: Candidate<string>): readonly Candidate<string>[] {
  if (candidate.field === 'sellerVatId') return [{ ...candidate, field: 'buyerVatId' }];
  return candidate.field === 'buyerVatId' ? [candidate] : [];
}

function labelledNumbers(
  layout: DocumentLayout,
  places: readonly LabelledPlace[],
): readonly Candidate<string>[] {
  const near = places.filter(({ place }) => place.depth === 0);
  const bics = near
    .filter(({ target, place }) => target === 'bic' && !isPayersBic(layout, place.line))
    .flatMap(({ place }) => {
      const valid = bicAt(place.row);
      return valid ? optional('bic', valid, 0.96) : optional('bic', bicShapedAt(place.row), 0.8);
    });
  const registered = near
    .filter(({ target, strength }) => target === 'sellerKvk' && (strength === 'strong' || isDutch(layout)))
    .flatMap(({ place, strength }) =>
      optional('sellerKvk', kvkNear(place.row), strength === 'strong' ? 0.95 : 0.8),
    );
  const behind = bics.length > 0 ? [] : bicsBehindIbans(layout);
  return [...bics, ...behind, ...registered];
}

/** Every country has a register of companies with numbers of its own; a Dutch account or VAT id tells whose this is. */
function isDutch(layout: DocumentLayout): boolean {
  return layout.lines.some((line) =>
    [...findIbans(line), ...findVatIds(line)].some(({ value }) => value.startsWith('NL')),
  );
}

/** The label may say whose VAT id it is; else the first of the document that is not the buyer's is the seller's. */
function vatIds(
  layout: DocumentLayout,
  places: readonly LabelledPlace[],
  buyer: FoundParty | null,
): readonly Candidate<string>[] {
  const labelled = places
    .filter(({ target, place }) => target === 'buyerVatId' && place.depth === 0)
    .flatMap(({ place }) => findVatIds(place.row).slice(0, 1));
  const all = [...layout.lines.flatMap((line) => findVatIds(line)), ...dutchVatIds(places)];
  const buyers = [
    ...labelled,
    ...all.filter(
      (found) =>
        isShifted(layout, found) || isInBuyerBlock(places, found) || isUnderName(layout, found, buyer),
    ),
  ];
  const sellers = all.filter((found) => !buyers.some((buyer) => buyer.value === found.value));
  const first = sellers[0];
  if (sellers.length === 0) {
    const like = behindLabel(places, 'vatId', vatIdLikeAt).filter(
      ({ value }) => !buyers.some((found) => found.value === value),
    );
    return [...buyers.slice(0, 1).map((found) => toCandidate('buyerVatId', found, 0.95)), ...like];
  }
  const rivals = new Set(sellers.map(({ value }) => value)).size > 1;
  return [
    ...buyers.slice(0, 1).map((found) => toCandidate('buyerVatId', found, labelled.length > 0 ? 0.95 : 0.88)),
    ...sellers.map((found) =>
      toCandidate('sellerVatId', found, found.value === first?.value ? (rivals ? 0.8 : 0.95) : 0.6),
    ),
  ];
}

function dutchVatIds(places: readonly LabelledPlace[]): readonly FoundNumber[] {
  return places
    .filter(({ target, place }) => (target === 'vatId' || target === 'totalVat') && place.how === 'right')
    .flatMap(({ place }) => {
      const found = dutchVatIdAt(place.row);
      return found ? [found] : [];
    });
}

/** `Btw verlegd naar NL…`, `VAT reverse charged to NL…`: the one who has to pay the VAT is the buyer. */
function isShifted(layout: DocumentLayout, { span }: FoundNumber): boolean {
  const words = layout.lines[span.line]?.words.slice(Math.max(0, span.first - 5), span.first) ?? [];
  return shifted.test(foldText(words.map(({ text }) => text).join(' ')));
}

const shifted = /(?:verlegd|reverse charged?|schuldet|ubergeht|autoliquidation)(?: \S+){0,3}$/;

/** In the column below a label of the buyer, with no other party in between. */
function isInBuyerBlock(places: readonly LabelledPlace[], { span }: FoundNumber): boolean {
  const above = places
    .filter(({ target, label, place }) => {
      if (target !== 'buyer' && target !== 'seller' && target !== 'otherParty') return false;
      if (place.depth > 0 || isNumber(place)) return false;
      const distance = span.line - label.span.line;
      return (
        label.span.page === span.page &&
        distance > 0 &&
        distance < 14 &&
        Math.abs(label.span.box[0] - span.box[0]) < 90
      );
    })
    .toSorted((a, b) => b.label.span.line - a.label.span.line);
  return above[0]?.target === 'buyer' && span.box[1] - above[0].label.span.box[3] < 130;
}

/** `KLANT` above `12521` in a row of labels: it says who the customer is by a number, and nothing of what stands further down. */
function isNumber({ how, row }: LabelledPlace['place']): boolean {
  const [word, more] = row.words;
  return how === 'below' && more === undefined && /^[\p{Lu}\d./-]*\d[\d./-]*$/u.test(word?.text ?? '');
}

/** In the address that begins with the buyer's name. */
function isUnderName(layout: DocumentLayout, { span }: FoundNumber, buyer: FoundParty | null): boolean {
  if (buyer === null || buyer.span.page !== span.page) return false;
  const lines = span.line - buyer.span.line;
  if (lines <= 0 || lines > 8 || span.box[1] - buyer.span.box[3] > 110) return false;
  const segments = layout.lines[span.line]?.segments ?? [];
  const own = segments.find(({ box }) => box[0] <= span.box[0] + 1 && box[2] >= span.box[2] - 1);
  return own !== undefined && Math.abs(own.box[0] - buyer.span.box[0]) < 6;
}
