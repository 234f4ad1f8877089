import type { Dossier } from '#shared/domain/dossier.ts';
import { canonicalText, identifierKey } from '#shared/domain/field-value.ts';
import { companyKey } from './company-name.ts';
import { countedSources, seenValue } from './field-values.ts';
import type { MasterRow } from './workspace-facts.ts';

/** Fields by which a dossier names its customer or supplier; null where the type has none. */
export interface PartyFields {
  readonly number: string | null;
  readonly name: string | null;
}

/** Keys under which one business partner can be found: its number without leading zeros, and its name. */
export function partyKeysOf(dossier: Dossier, { number, name }: PartyFields): readonly string[] {
  return [...textsOf(dossier, number).map(numberKey), ...textsOf(dossier, name).map(nameKey)].filter(
    (key) => key !== '',
  );
}

/** Rows of a list of customers or suppliers, findable by number and by name. */
export function masterIndex(
  rows: readonly MasterRow[],
  of: MasterRow['of'],
): ReadonlyMap<string, readonly MasterRow[]> {
  const index = new Map<string, MasterRow[]>();
  for (const row of rows) {
    if (row.of !== of) continue;
    for (const key of [numberKey(masterText(row, `${of}Number`)), nameKey(masterText(row, `${of}Name`))]) {
      if (key === '') continue;
      const known = index.get(key);
      if (known) known.push(row);
      else index.set(key, [row]);
    }
  }
  return index;
}

/** The text of a field in a row of a list; empty when it holds none. */
export function masterText({ row }: MasterRow, field: string): string {
  const reading = row.fields[field];
  return reading?.state === 'read' ? canonicalText(reading.value) : '';
}

/** Every text that the counted sources of a field state. */
function textsOf(dossier: Dossier, field: string | null): readonly string[] {
  if (field === null) return [];
  return countedSources(dossier, field)
    .flatMap(seenValue)
    .map(({ value }) => canonicalText(value));
}

function numberKey(text: string): string {
  const key = identifierKey(text).replace(/^0+(?=.)/, '');
  return key === '' ? '' : `nr ${key}`;
}

function nameKey(text: string): string {
  const key = companyKey(text);
  return key.length < 3 ? '' : `name ${key}`;
}
