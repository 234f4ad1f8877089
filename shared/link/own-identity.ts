import { areOtherAddresses } from '../domain/address/judge-address.ts';
import type { FieldName } from '../domain/field-name.ts';
import { identifierKey } from '../domain/field-value.ts';
import type { OwnIdentity } from '../domain/own-identity.ts';
import type { SourceDocument } from '../domain/recognised.ts';
import { type OwnCompany, type Side, sideOf } from './own-company.ts';
import { partyWords } from './party-name.ts';

/** From so many suppliers on, whoever gets their invoices is taken for another company of the same administration. */
const fewestSuppliers = 3;
const fewestDocuments = 2;
const sure = 0.8;

/** Names, VAT ids and addresses under which the own company gets and sends its documents; null where nobody knows who "we" are. */
export function ownIdentity(
  documents: readonly SourceDocument[],
  own: OwnCompany | null,
): OwnIdentity | null {
  if (own === null) return null;
  const placed = documents.map((document) => ({ document, side: sideOf(document, own) }));
  const others = otherNames(placed.filter(({ side }) => side !== 'seller').map(({ document }) => document));
  return {
    names: [own.name, ...others.filter((name) => name !== own.name)],
    vatIds: often(placed.flatMap((one) => textOf(one, 'VatId').map(identifierKey))),
    addresses: distinct(placed.flatMap((one) => textOf(one, 'Address'))),
  };
}

interface Placed {
  readonly document: SourceDocument;
  readonly side: Side;
}

function textOf({ document, side }: Placed, what: 'VatId' | 'Address'): readonly string[] {
  if (side !== 'seller' && side !== 'buyer') return [];
  return readText(document, `${side}${what}`);
}

function readText(document: SourceDocument, field: FieldName): readonly string[] {
  const reading = document.recognised.fields[field];
  if (reading?.state !== 'read' || reading.confidence < sure) return [];
  return 'text' in reading.value ? [reading.value.text] : [];
}

/** Buyers on the invoices of several suppliers, as the first of those writes them. */
function otherNames(documents: readonly SourceDocument[]): readonly string[] {
  const buyers = new Map<string, { readonly name: string; readonly sellers: Set<string> }>();
  for (const document of documents) {
    const [name] = readText(document, 'buyerName');
    const [seller] = readText(document, 'sellerName');
    if (name === undefined || seller === undefined) continue;
    const key = partyWords(name).join(' ');
    const buyer = buyers.get(key) ?? { name, sellers: new Set<string>() };
    buyer.sellers.add(partyWords(seller).join(' '));
    buyers.set(key, buyer);
  }
  return [...buyers.values()]
    .filter(({ sellers }) => sellers.size >= fewestSuppliers)
    .map(({ name }) => name);
}

/** What stands on two documents at least, each once. */
function often(texts: readonly string[]): readonly string[] {
  const counts = Map.groupBy(texts, (text) => text);
  return [...counts].filter(([, same]) => same.length >= fewestDocuments).map(([text]) => text);
}

/** Addresses that two documents agree on, each in the first way it is written. */
function distinct(addresses: readonly string[]): readonly string[] {
  const groups: { readonly text: string; count: number }[] = [];
  for (const text of addresses) {
    const known = groups.find((group) => !areOtherAddresses(group.text, text));
    if (known) known.count += 1;
    else groups.push({ text, count: 1 });
  }
  return groups.filter(({ count }) => count >= fewestDocuments).map(({ text }) => text);
}
