import { identifierKey } from '#shared/domain/field-value.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { TradeLine } from '#shared/domain/trade-line.ts';
import { articleKeys } from './line-values.ts';
import { masterText } from './party-keys.ts';
import type { MasterRow } from './workspace-facts.ts';

/** One price of an article, with the days on which it is valid and the party it is for; null: no bound, everybody. */
export interface ListPrice {
  readonly price: number;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly party: string | null;
  readonly row: MasterRow;
}

export type PriceList = ReadonlyMap<string, readonly ListPrice[]>;

/** The prices of every article of the lists, by the keys under which a line knows it. */
export function priceList(rows: readonly MasterRow[], of: 'customer' | 'supplier'): PriceList {
  const list = new Map<string, ListPrice[]>();
  for (const row of rows) {
    const price = row.of === 'article' ? numberIn(row, 'unitPrice') : null;
    if (price === null) continue;
    const party = partyNumberKey(masterText(row, `${of}Number`));
    const entry = {
      price,
      from: dateIn(row, 'validFrom'),
      until: dateIn(row, 'validUntil'),
      party: party === '' ? null : party,
      row,
    };
    for (const key of keysOf(row)) list.set(key, [...(list.get(key) ?? []), entry]);
  }
  return list;
}

/** Prices of the article of a line for this party: its own ones where there are any, else those for everybody. */
export function pricesFor(list: PriceList, line: TradeLine, party: string | null): readonly ListPrice[] {
  const prices = articleKeys(line).flatMap((key) => list.get(key) ?? []);
  const own = party === null ? [] : prices.filter((one) => one.party === partyNumberKey(party));
  return own.length > 0 ? own : prices.filter((one) => one.party === null);
}

/** Whether a price is valid on a day. */
export function isValidOn({ from, until }: ListPrice, day: LocalDate): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}

function keysOf(row: MasterRow): readonly string[] {
  return ['gtin', 'articleNumber']
    .map((field) => partyNumberKey(masterText(row, field)))
    .filter((key) => key !== '')
    .map((key) => `nr ${key}`);
}

function partyNumberKey(text: string): string {
  return identifierKey(text).replace(/^0+(?=.)/, '');
}

function numberIn({ row }: MasterRow, field: string): number | null {
  const reading = row.fields[field];
  return reading?.state === 'read' && reading.value.kind === 'number' ? reading.value.number : null;
}

function dateIn({ row }: MasterRow, field: string): LocalDate | null {
  const reading = row.fields[field];
  return reading?.state === 'read' && reading.value.kind === 'date' ? reading.value.date : null;
}
