import type { Kysely } from 'kysely';
import type { DossierId } from '#shared/domain/dossier.ts';
import { numberForms } from '#shared/search/number-forms.ts';
import type { SearchPart } from '#shared/search/search-part.ts';
import type { Tables } from '../tables.ts';

/** A dossier with what stands in it: its key (`key`) and the values of its fields, by the id of the field. */
export interface DossierWithParts {
  readonly dossier: DossierId;
  readonly parts: readonly SearchPart[];
}

/** Dossiers in which one of these numbers may stand, at most `limit`; the caller compares. */
export async function dossiersWithNumbers(
  database: Kysely<Tables>,
  numbers: readonly string[],
  limit: number,
): Promise<readonly DossierWithParts[]> {
  const terms = [...new Set(numbers.flatMap(numberForms))];
  if (terms.length === 0) return [];
  const rows = await database
    .selectFrom('search_subjects')
    .select(['ref', 'parts'])
    .where('id', 'in', (query) => query.selectFrom('search_terms').select('id').where('term', 'in', terms))
    .orderBy('ref')
    .limit(limit)
    .execute();
  return rows.map(({ ref, parts }) => ({
    dossier: ref as DossierId,
    parts: JSON.parse(parts) as readonly SearchPart[],
  }));
}
