import type { Dossier } from '#shared/domain/dossier.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { knowledgeOf, type SeenValue } from './field-values.ts';
import type { OthersCause } from './outcome.ts';

/** A date as a dossier knows it: from the register before documents. */
export type KnownDate =
  | { readonly state: 'known'; readonly field: string; readonly date: LocalDate; readonly seen: SeenValue }
  | { readonly state: 'unreadable'; readonly because: OthersCause }
  | { readonly state: 'absent' };

/** The date of a field; a field of another kind is absent. */
export function knownDate(dossier: Dossier, field: string): KnownDate {
  const known = knowledgeOf(dossier, field);
  if (known.state !== 'known') return known.state === 'absent' ? { state: 'absent' } : known;
  const { first } = known;
  return first.value.kind === 'date'
    ? { state: 'known', field, date: first.value.date, seen: first }
    : { state: 'absent' };
}

/** The first of these fields that is not absent. */
export function firstKnownDate(dossier: Dossier, fields: readonly string[]): KnownDate {
  for (const field of fields) {
    const date = knownDate(dossier, field);
    if (date.state !== 'absent') return date;
  }
  return { state: 'absent' };
}
