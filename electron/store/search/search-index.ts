import type { Kysely, Transaction } from 'kysely';
import { type SearchQuery, searchQuery } from '#shared/search/search-query.ts';
import { isDamagedIndex, mayBeDamagedIndex } from '../open-database.ts';
import { forgetSetting, readSetting, writeSetting } from '../settings.ts';
import type { Tables } from '../tables.ts';
import { type DossierWithParts, dossiersWithNumbers } from './dossiers-with-numbers.ts';
import { fillSearch } from './fill-search.ts';
import { isEmptied } from './is-emptied.ts';
import { type Found, searchStore } from './search-store.ts';
import { emptyIndexes, probeIndexes } from './search-tables.ts';

/** Setting that says by which version of the indexes everything was made findable; raise the version to have it done again. */
const filledKey = 'search-filled';
const indexVersion = '1';

export interface StoreSearch extends Found {
  /** False while what was stored before is still being made findable. */
  readonly isWhole: boolean;
}

/** The search of a store. Everything in it can be made again out of the rest, so damage to it costs nothing but time. */
export interface SearchIndex {
  readonly search: (query: SearchQuery, limit: number) => Promise<StoreSearch>;
  /** Dossiers in which one of these numbers may stand, as key or in a field; the caller compares. */
  readonly dossiersWithNumbers: (
    numbers: readonly string[],
    limit: number,
  ) => Promise<readonly DossierWithParts[]>;
  /** Does a write; where that meets a damaged index, it is emptied, the write is done again, and all is made findable anew. */
  readonly guard: <T>(write: () => Promise<T>) => Promise<T>;
  /** Makes findable what is not yet, while others go on, and readies the search. */
  readonly fill: () => Promise<void>;
  /** Ends the filling after the stretch it is at. */
  readonly stop: () => Promise<void>;
}

/** `write` runs a task in a transaction of its own after all earlier ones, under the guard. */
export function searchIndex(
  database: Kysely<Tables>,
  write: <T>(task: (transaction: Transaction<Tables>) => Promise<T>) => Promise<T>,
): SearchIndex {
  let filling: Promise<void> | null = null;
  let isStopped = false;
  const isFilled = async () => (await readSetting(database, filledKey)) === indexVersion;
  const fillNow = async () => {
    if (await mended(() => isEmptied(database))) await write(startAnew);
    if (!(await isFilled())) {
      const isDone = await fillSearch(write, () => isStopped);
      if (isDone) await write((transaction) => writeSetting(transaction, filledKey, indexVersion));
    }
    if (!isStopped) await rehearse(database);
  };
  const fill = () => {
    filling ??= fillNow().finally(() => {
      filling = null;
    });
    return filling;
  };
  /** What fails here is tried again, and told, at the next start. */
  const fillBehind = () => void fill().catch(() => undefined);
  /** Looks again in emptied indexes where the look met a damaged one; what was in them comes back behind it. */
  const mended = async <T>(look: () => Promise<T>): Promise<T> => {
    try {
      return await look();
    } catch (cause) {
      if (!isDamagedIndex(cause)) throw cause;
      await write(startAnew);
      fillBehind();
      return look();
    }
  };
  return {
    search: (query, limit) =>
      mended(async () => ({
        ...(await searchStore(database, query, limit)),
        isWhole: await isFilled(),
      })),
    dossiersWithNumbers: (numbers, limit) => mended(() => dossiersWithNumbers(database, numbers, limit)),
    guard: async (task) => {
      try {
        return await task();
      } catch (cause) {
        if (!(await isIndexDamaged(database, cause))) throw cause;
        await database.transaction().execute(startAnew);
        const answer = await task();
        fillBehind();
        return answer;
      }
    },
    fill,
    stop: async () => {
      isStopped = true;
      await filling?.catch(() => undefined);
    },
  };
}

/** The first search is the slowest, for everything is still to be compiled: it is done before anybody types. */
async function rehearse(database: Kysely<Tables>): Promise<void> {
  for (const typed of ['2', '20 b', 'abcd']) {
    const query = searchQuery(typed);
    if (query !== null) await searchStore(database, query, 7);
  }
}

/** Whether an index is to blame for an error; where that is in doubt, the indexes are asked. */
async function isIndexDamaged(database: Kysely<Tables>, cause: unknown): Promise<boolean> {
  if (isDamagedIndex(cause) || !mayBeDamagedIndex(cause)) return isDamagedIndex(cause);
  return probeIndexes(database).then(
    () => false,
    (again) => isDamagedIndex(again) || mayBeDamagedIndex(again),
  );
}

async function startAnew(transaction: Transaction<Tables>): Promise<void> {
  await emptyIndexes(transaction);
  await forgetSetting(transaction, filledKey);
}
