import type { Kysely } from 'kysely';
import type { DossierId } from '#shared/domain/dossier.ts';
import { readDossier } from './dossier-rows.ts';
import { type ListedDossier, toListed } from './listed-dossier.ts';
import type { Tables } from './tables.ts';

/** Every dossier as a list shows it. One that can't be read any more is left out, and so evaluated again. */
export async function readListed(database: Kysely<Tables>): Promise<ReadonlyMap<DossierId, ListedDossier>> {
  const all = new Map<DossierId, ListedDossier>();
  for (const { id, listed } of await database
    .selectFrom('dossiers')
    .select(['id', 'listed'])
    .orderBy('id')
    .execute()) {
    const known = listed === null ? await fromWhole(database, id as DossierId) : parse(listed);
    if (known !== null) all.set(known.dossier.id, known);
  }
  return all;
}

/** A row of before lists had their own. */
async function fromWhole(database: Kysely<Tables>, id: DossierId): Promise<ListedDossier | null> {
  const state = await readDossier(database, id);
  return state === null ? null : toListed(state);
}

function parse(text: string): ListedDossier | null {
  try {
    const value: unknown = JSON.parse(text);
    const isListed =
      typeof value === 'object' && value !== null && 'dossier' in value && 'evaluation' in value;
    return isListed ? (value as unknown as ListedDossier) : null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
