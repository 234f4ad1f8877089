import { areOtherAddresses } from '../../domain/address/judge-address.ts';
import type { DocumentLayout } from '../layout/document-layout.ts';
import { foldKey } from '../values/fold-text.ts';
import { labelAbove } from './address-blocks.ts';
import type { LabelledPlace } from './candidate.ts';
import { type FoundAddress, findAddresses } from './find-addresses.ts';
import type { FoundParty, Parties, Writer } from './find-parties.ts';
import { hasLegalForm } from './name-shape.ts';

/** An address with how sure we are whose it is. */
interface ChosenAddress {
  readonly address: FoundAddress;
  readonly confidence: number;
}

/** The addresses of a document by whose they are; what is not surely anyone's is left out. */
export interface Addresses {
  readonly sellerAddress?: ChosenAddress;
  readonly buyerAddress?: ChosenAddress;
  readonly deliveryAddress?: ChosenAddress;
}

type Owner = 'seller' | 'buyer' | 'delivery' | 'other' | null;

/**
 * Whose addresses stand on the pages: by the name in their block or on their line, else by the label above them. What is left over in
 * head or foot is the writer's, when it is one address only. A street is taken before a post office box.
 */
export function chooseAddresses(
  layout: DocumentLayout,
  places: readonly LabelledPlace[],
  {
    parties,
    writer,
    not,
  }: { readonly parties: Parties; readonly writer: Writer; readonly not: FoundAddress | null },
): Addresses {
  const owned = findAddresses(layout, places)
    .filter((address) => address.text !== not?.text)
    .map((address) => ({ address, ...ownerOf(layout, address, places, parties) }));
  const of = (owner: Owner) => owned.filter((one) => one.owner === owner);
  const author = parties[writer];
  const rest = of(null).filter(({ address }) => isInHeadOrFoot(address) && !isAnothers(address, author));
  const chosen = {
    sellerAddress: best(of('seller')) ?? (writer === 'seller' ? leftOver(rest, layout, author) : undefined),
    buyerAddress: best(of('buyer')) ?? (writer === 'buyer' ? leftOver(rest, layout, author) : undefined),
    deliveryAddress: best(of('delivery')),
  };
  return Object.fromEntries(Object.entries(chosen).filter(([, one]) => one !== undefined));
}

interface Owned extends ChosenAddress {
  readonly owner: Owner;
}

function ownerOf(
  layout: DocumentLayout,
  address: FoundAddress,
  places: readonly LabelledPlace[],
  { seller, buyer }: Parties,
): Pick<Owned, 'owner' | 'confidence'> {
  const label = labelAbove(layout, address.top, places) ?? labelBefore(address, places);
  if (label?.target === 'otherParty') {
    return { owner: delivery.test(label.label.key) ? 'delivery' : 'other', confidence: 0.85 };
  }
  const [isSellers, isBuyers] = [isNamed(address, seller), isNamed(address, buyer)];
  if (isSellers !== isBuyers) {
    const sure = ((isSellers ? seller : buyer)?.confidence ?? 0) + 0.1;
    return { owner: isSellers ? 'seller' : 'buyer', confidence: Math.max(0.6, Math.min(0.93, sure)) };
  }
  if (label?.target === 'seller' || label?.target === 'buyer') {
    return { owner: label.target, confidence: 0.8 };
  }
  return { owner: null, confidence: 0.5 };
}

/** Labels behind which goods go. */
const delivery =
  /^(?:aflever|lever|bezorg|verzend|shipto|shippedto|deliver|shipping|service|liefer|waren|versand|lieferung|adressedelivraison|livre|livraison|ontvanger|geadresseerde|empfanger|recipient|consignee)/;

/** `Afleveradres: Loodsweg 9, 1234 AB Ergens`. */
function labelBefore(
  { line, top }: FoundAddress,
  places: readonly LabelledPlace[],
): LabelledPlace | undefined {
  return places.find(
    ({ target, label }) =>
      (target === 'seller' || target === 'buyer' || target === 'otherParty') &&
      [line.line, top.line.line].includes(label.span.line) &&
      label.span.box[0] <= top.segment.box[0] &&
      top.segment.box[0] - label.span.box[2] < 90,
  );
}

function isNamed({ before }: FoundAddress, party: FoundParty | null): boolean {
  if (party === null) return false;
  const name = foldKey(party.name);
  return before.slice(0, 5).some((text) => {
    const key = foldKey(text);
    return key.length > 2 && (key.includes(name) || (name.includes(key) && key.length > 0.6 * name.length));
  });
}

/** A company of another name stands right above it. */
function isAnothers({ before }: FoundAddress, author: FoundParty | null): boolean {
  const names = before.filter(hasLegalForm);
  return (
    names.length > 0 &&
    (author === null || !names.some((text) => foldKey(text).includes(foldKey(author.name))))
  );
}

function isInHeadOrFoot({ line, top }: FoundAddress): boolean {
  return top.line.height < 0.35 || line.height > 0.75;
}

/** The first with a street; one that stands there twice is surer, and where another differs it is less so. */
function best(found: readonly ChosenAddress[]): ChosenAddress | undefined {
  const streets = found.filter(({ address }) => !address.isPoBox);
  const [first, ...others] = streets.length > 0 ? streets : found;
  if (!first) return undefined;
  const isContradicted = others.some(({ address }) => areOtherAddresses(first.address.text, address.text));
  return { ...first, confidence: first.confidence - (isContradicted ? 0.15 : 0) };
}

/** The only address that is nobody else's, or the one with telephone, account or company numbers beside it. */
function leftOver(
  rest: readonly ChosenAddress[],
  layout: DocumentLayout,
  author: FoundParty | null,
): ChosenAddress | undefined {
  const chosen = best(rest);
  if (!chosen) return undefined;
  const streets = rest.filter(({ address }) => address.isPoBox === chosen.address.isPoBox);
  const others = streets.filter(({ address }) => areOtherAddresses(chosen.address.text, address.text));
  const hasOwn = others.length === 0 || !others.some((one) => hasNumbers(one.address, layout));
  if (!hasOwn) return undefined;
  if (hasNumbers(chosen.address, layout) || isUnder(chosen.address, author)) {
    return { ...chosen, confidence: 0.82 };
  }
  return hasLetters.test(chosen.address.text) ? { ...chosen, confidence: 0.65 } : undefined;
}

/** In the lines below the name, though set apart from it, as in a letterhead. */
function isUnder({ top, span }: FoundAddress, author: FoundParty | null): boolean {
  if (author === null || author.span.page !== span.page) return false;
  const below = top.line.line - author.span.line;
  return below > 0 && below <= 3;
}

/** A postcode with letters proves an address by itself; digits before a word may be a quantity. */
const hasLetters = /\b\d{4} ?[A-Z]{2}\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;

const own =
  /\b(?:tel|telefoon|telefon|fon|phone|kvk|k\.v\.k|iban|btw|vat|ust|tva|siret|hrb|gmbh|www)\b|www\.|@|\+\d{2} ?\d/i;

/** Telephone, account or company numbers on the same line or the lines right below. */
function hasNumbers({ line, isInRow }: FoundAddress, layout: DocumentLayout): boolean {
  return layout.lines
    .slice(line.line - (isInRow ? 1 : 0), line.line + 4)
    .some((near) => near.page === line.page && own.test(near.words.map(({ text }) => text).join(' ')));
}
