import type { Word } from '../../domain/content.ts';
import type { DocumentLayout } from '../layout/document-layout.ts';
import { type Span, toSpan } from '../layout/span.ts';
import { foldText } from '../values/fold-text.ts';
import type { FoundParty, Parties } from './find-parties.ts';
import { cleanName, isName } from './name-shape.ts';

/** A word of the running text with its place on its line. */
interface Placed {
  readonly word: Word;
  readonly line: number;
  readonly at: number;
}

/** How many words of a contract may stand before its parties, and between a party and what it is called further on. */
const reach = { parties: 400, role: 90 };
const longestName = 9;

const seated =
  /^(?:statutair |kantoor|gevestigd|zaakdoende|woonachtig|wonende|ingeschreven|rechtsgeldig|having its|with its|registered|incorporated|established|a company|a private|whose|of \p{Lu}|of \d|mit sitz|ansassig|geschaftsansassig|vertreten|ayant|dont le|sise? |societe|immatricule|represente|(?:[\p{L}.'-]+ ){1,2}\d)/u;
const beforeName =
  /^(?:[(]?(?:\d{1,2}|[a-c]|i{1,3})[.)]|between|tussen|zwischen|entre|and|en|und|et|de|the|der|die|la|le|besloten|vennootschap|naamloze|firma|maatschap|stichting:|partijen:|ondergetekenden:|.*[:;])$/;

const seller =
  /\b(?:opdrachtnemer|leverancier|verkoper|verhuurder|dienstverlener|aannemer|licentiegever|verwerker|supplier|seller|vendor|contractor|provider|lessor|landlord|licensor|consultant|auftragnehmer(?:in)?|verkaufer(?:in)?|lieferant(?:in)?|vermieter(?:in)?|anbieter(?:in)?|dienstleister(?:in)?|prestataire|vendeur|fournisseur|bailleur)\b/;
const buyer =
  /\b(?:opdrachtgever|afnemer|koper|huurder|klant|licentienemer|verwerkingsverantwoordelijke|customer|client|buyer|purchaser|lessee|tenant|licensee|auftraggeber(?:in)?|kaufer(?:in)?|kunde|kundin|mieter(?:in)?|acheteur|preneur|locataire)\b/;

/**
 * The parties of a contract in its running text: `1. NAME, gevestigd te …, hierna te noemen: opdrachtnemer`. What they are called further on
 * says who supplies and who buys; parties that are called otherwise, as employer and employee are, are neither.
 */
export function findContractParties(layout: DocumentLayout): Parties {
  const words = layout.lines
    .flatMap((line) => line.words.map((word, at): Placed => ({ word, line: line.line, at })))
    .slice(0, reach.parties);
  const named = words.flatMap((_, at) => nameUpTo(layout, words, at));
  const parties: { seller: FoundParty | null; buyer: FoundParty | null } = { seller: null, buyer: null };
  for (const [index, { party, end }] of named.entries()) {
    const next = named[index + 1]?.start ?? end + reach.role;
    const called = calledIn(textOf(words.slice(end, Math.min(next, end + reach.role))));
    if (called !== null) parties[called] ??= party;
  }
  return parties;
}

interface Named {
  readonly party: FoundParty;
  readonly start: number;
  readonly end: number;
}

/** The name that ends with the comma of this word, where what follows tells where a company has its seat. */
function nameUpTo(layout: DocumentLayout, words: readonly Placed[], end: number): readonly Named[] {
  const last = words[end]?.word.text ?? '';
  if (!last.endsWith(',') || !seated.test(seatText(words, end))) return [];
  let start = end;
  while (start > 0 && end - start < longestName - 1) {
    const before = words[start - 1]?.word.text ?? '';
    if (beforeName.test(before) || /^\p{Ll}{4,}$/u.test(before)) break;
    start -= 1;
  }
  const name = cleanName(textOf(words.slice(start, end + 1)));
  const span = spanOf(layout, words, start, end);
  if (!span || !isName(name) || !/^[\p{Lu}\d']/u.test(name)) return [];
  return [{ party: { name, span: { ...span, text: name }, confidence: 0.85 }, start, end: end + 1 }];
}

/** Folded, except that a capital behind `of` tells a place. */
function seatText(words: readonly Placed[], end: number): string {
  const text = textOf(words.slice(end + 1, end + 4));
  return /^of [\p{Lu}\d]/u.test(text) ? text : foldText(text);
}

/** Where the name stands: whole, or as much of it as stands on its first line. */
function spanOf(layout: DocumentLayout, words: readonly Placed[], start: number, end: number): Span | null {
  const [first, last] = [words[start], words[end]];
  const line = first && layout.lines[first.line];
  if (!first || !last || !line) return null;
  return toSpan(line, first.at, last.line === first.line ? last.at : line.words.length - 1);
}

function textOf(words: readonly Placed[]): string {
  return words.map(({ word }) => word.text).join(' ');
}

/** By the first role that is named behind a party. */
function calledIn(text: string): 'seller' | 'buyer' | null {
  const folded = foldText(text);
  const [sells, buys] = [seller, buyer].map((role) => folded.search(role)) as [number, number];
  if (sells < 0 && buys < 0) return null;
  return buys < 0 || (sells >= 0 && sells < buys) ? 'seller' : 'buyer';
}
