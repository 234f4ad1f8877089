import type { Kysely } from 'kysely';
import type { DossierId } from '#shared/domain/dossier.ts';
import { readDossier } from './dossier-rows.ts';
import { breathe, type Turn } from './in-batches.ts';
import { fromKnownRow, type KnownDossier } from './known-dossier.ts';
import type { Tables } from './tables.ts';

const rowsAtOnce = 50;

/** Every dossier as last evaluated. One that can't be read any more is left out, and so evaluated again. */
export async function readKnown(
  database: Kysely<Tables>,
  turn: Turn = breathe,
): Promise<ReadonlyMap<DossierId, KnownDossier>> {
  const all = new Map<DossierId, KnownDossier>();
  let last = '';
  for (;;) {
    const rows = await database
      .selectFrom('dossiers')
      .select(['id', 'fingerprint', 'as_of', 'evaluation', 'known'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(rowsAtOnce)
      .execute();
    for (const row of rows) {
      const known = row.known === null ? await fromWhole(database, row.id as DossierId) : fromKnownRow(row);
      if (known !== null) all.set(known.dossier.id, known);
      last = row.id;
    }
    if (rows.length < rowsAtOnce) return all;
    await turn(rows.length);
  }
}

/** A row of before runs had their own. */
async function fromWhole(database: Kysely<Tables>, id: DossierId): Promise<KnownDossier | null> {
  const state = await readDossier(database, id);
  return state && { ...state, vouched: null };
}
