import type { FieldName } from '../domain/field-name.ts';
import { comparisonKey } from '../domain/field-value.ts';
import type { Decision, SourceDocument } from '../domain/recognised.ts';
import { finish, type Steps } from '../domain/steps.ts';
import { partyWords } from './party-name.ts';

/** The company whose administration the documents are. */
export interface OwnCompany {
  /** As the documents write it most often. */
  readonly name: string;
  readonly isPinned: boolean;
  /** Of the documents that name a party: how many name it, and how many there are. */
  readonly documents: number;
  readonly named: number;
  /** Its VAT ids, trade register numbers and accounts, as marks: `VatId NL…`. */
  readonly numbers: ReadonlySet<string>;
}

/** Where in a document the own company stands. `neither`: between others; `unknown`: no own company, or no party was read. */
export type Side = 'seller' | 'buyer' | 'neither' | 'unknown';

/** What a person said: a name, `null` for no company, `undefined` for nothing. */
export type OwnCompanyPin = string | null | undefined;

interface Party {
  readonly key: string;
  readonly name: string;
}

const numbersOf: Readonly<Record<'seller' | 'buyer', readonly FieldName[]>> = {
  seller: ['sellerVatId', 'sellerKvk', 'iban'],
  buyer: ['buyerVatId'],
};

/**
 * The company that stands, as seller or as buyer, on most documents: on two at least, on half of those that name a party, and on more
 * than any other. A folder with the invoices of one supplier names both equally often; nothing decides then, and `null` says so.
 */
export function findOwnCompany(
  documents: readonly SourceDocument[],
  pinned: OwnCompanyPin = undefined,
): OwnCompany | null {
  return finish(findingOwnCompany(documents, pinned));
}

/** The same, a document at a time. */
export function* findingOwnCompany(
  documents: readonly SourceDocument[],
  pinned: OwnCompanyPin = undefined,
): Steps<OwnCompany | null> {
  if (pinned === null) return null;
  const all = yield* withParties(documents);
  const counts = countParties(all);
  const named = all.filter((one) => partiesOf(one).length > 0).length;
  const key = pinned === undefined ? mostNamed(counts, named) : keyOf(pinned);
  if (key === null || key === '') return null;
  const own = counts.get(key);
  return {
    name: pinned ?? mostWritten(own?.names ?? new Map()),
    isPinned: pinned !== undefined,
    documents: own?.count ?? 0,
    named,
    numbers: yield* ownNumbers(all, key),
  };
}

/** On which side of a document the own company stands, by its name or by a number of its own. */
export function sideOf(document: SourceDocument, own: OwnCompany | null): Side {
  if (own === null) return 'unknown';
  const key = keyOf(own.name);
  for (const side of ['seller', 'buyer'] as const) {
    if (partyOf(document, side)?.key === key) return side;
  }
  for (const side of ['buyer', 'seller'] as const) {
    if (marksOf(document, numbersOf[side]).some((mark) => own.numbers.has(mark))) return side;
  }
  return partyOf(document, 'seller') === null ? 'unknown' : 'neither';
}

/** The names that stand on most documents, for a person to choose from. */
export function likelyOwnCompanies(documents: readonly SourceDocument[], most = 12): readonly string[] {
  return [...countParties(finish(withParties(documents))).values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ names }) => mostWritten(names));
}

/** What was decided, as it is shown. */
export function ownCompanyDecision(own: OwnCompany): Decision {
  return {
    file: '' as Decision['file'],
    shownPath: '',
    sheet: null,
    subject: 'own-company',
    about: '',
    chosen: own.name,
    by: own.isPinned ? 'pinned' : 'most-named',
    because: `${own.documents} / ${own.named}`,
  };
}

interface Counted {
  readonly count: number;
  readonly names: ReadonlyMap<string, number>;
}

/** A document with the parties that it names. */
interface WithParties {
  readonly document: SourceDocument;
  readonly seller: Party | null;
  readonly buyer: Party | null;
}

/** The same few names stand on most documents: the key of each is made once. */
function* withParties(documents: readonly SourceDocument[]): Steps<readonly WithParties[]> {
  const keys = new Map<string, string>();
  const keyOnce = (name: string) => {
    const key = keys.get(name) ?? keyOf(name);
    keys.set(name, key);
    return key;
  };
  const all: WithParties[] = [];
  for (const document of documents) {
    const [seller, buyer] = [partyOf(document, 'seller', keyOnce), partyOf(document, 'buyer', keyOnce)];
    all.push({ document, seller, buyer });
    yield;
  }
  return all;
}

function countParties(documents: readonly WithParties[]): ReadonlyMap<string, Counted> {
  const counts = new Map<string, { count: number; names: Map<string, number> }>();
  for (const document of documents) {
    const seen = new Map(partiesOf(document).map((party) => [party.key, party.name]));
    for (const [key, name] of seen) {
      const own = counts.get(key) ?? { count: 0, names: new Map<string, number>() };
      own.count += 1;
      own.names.set(name, (own.names.get(name) ?? 0) + 1);
      counts.set(key, own);
    }
  }
  return counts;
}

function mostNamed(counts: ReadonlyMap<string, Counted>, named: number): string | null {
  const [best, second] = [...counts].toSorted((a, b) => b[1].count - a[1].count);
  if (!best || best[1].count < 2 || best[1].count < named / 2) return null;
  return second && second[1].count === best[1].count ? null : best[0];
}

function mostWritten(names: ReadonlyMap<string, number>): string {
  return [...names].toSorted(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/**
 * The numbers that go with the company where it stands, and those that stand on the documents of several sellers when it buys: two
 * sellers have no number in common, so it is the buyer's.
 */
function* ownNumbers(documents: readonly WithParties[], key: string): Steps<ReadonlySet<string>> {
  const own = new Map<string, number>();
  const sellers = new Map<string, Set<string>>();
  let times = { seller: 0, buyer: 0 };
  for (const { document, ...party } of documents) {
    const side = (['seller', 'buyer'] as const).find((one) => party[one]?.key === key);
    if (!side) continue;
    yield;
    times = { ...times, [side]: times[side] + 1 };
    for (const mark of marksOf(document, numbersOf[side]))
      own.set(`${side} ${mark}`, (own.get(`${side} ${mark}`) ?? 0) + 1);
    const seller = party.seller?.key;
    if (side !== 'buyer' || seller === undefined) continue;
    for (const mark of marksOf(document, numbersOf.seller)) {
      sellers.set(mark, (sellers.get(mark) ?? new Set()).add(seller));
    }
  }
  const usual = [...own].filter(
    ([mark, count]) => count >= 2 && count >= times[mark.startsWith('seller ') ? 'seller' : 'buyer'] / 3,
  );
  const shared = [...sellers].filter(([, names]) => names.size >= 2);
  return new Set([
    ...usual.map(([mark]) => mark.replace(/^(?:seller|buyer) /, '')),
    ...shared.map(([mark]) => mark),
  ]);
}

function partiesOf({ seller, buyer }: WithParties): readonly Party[] {
  return [seller, buyer].filter((party) => party !== null);
}

function partyOf(document: SourceDocument, side: 'seller' | 'buyer', keyOfName = keyOf): Party | null {
  const reading = document.recognised.fields[`${side}Name`];
  if (reading?.state !== 'read' || reading.confidence < 0.5 || reading.value.kind !== 'text') return null;
  const key = keyOfName(reading.value.text);
  return key === '' ? null : { key, name: reading.value.text };
}

function keyOf(name: string): string {
  return partyWords(name).join(' ');
}

/** The numbers of these fields with what they are, whoever they stand with. */
export function marksOf(document: SourceDocument, fields: readonly FieldName[]): readonly string[] {
  return fields.flatMap((field) => {
    const reading = document.recognised.fields[field];
    if (reading?.state !== 'read' || reading.confidence < 0.5) return [];
    return [`${field.replace(/^(?:seller|buyer)/, '')} ${comparisonKey(reading.value)}`];
  });
}
