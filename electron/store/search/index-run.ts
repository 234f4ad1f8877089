import type { Transaction } from 'kysely';
import { inBatches, type Turn } from '../in-batches.ts';
import type { DossierState } from '../store.ts';
import type { Tables } from '../tables.ts';
import { dossierSubject, type SecretFields } from './subjects.ts';
import { removeSubjects, writeSubjects } from './write-subjects.ts';

/** Makes dossiers findable as they were just evaluated, and remembers which documents are theirs. */
export async function indexDossiers(
  transaction: Transaction<Tables>,
  states: readonly DossierState[],
  secret: SecretFields,
  turn?: Turn,
): Promise<void> {
  await writeSubjects(
    transaction,
    'dossier',
    states.map((state) => dossierSubject(state, secret)),
    turn,
  );
  await forgetDocuments(
    transaction,
    states.map(({ dossier }) => dossier.id),
    turn,
  );
  const pairs = states.flatMap(({ dossier }) =>
    dossier.documents.flatMap(({ hash }) => (hash === null ? [] : [{ hash, dossier: dossier.id }])),
  );
  const write = (batch: typeof pairs) => transaction.replaceInto('dossier_documents').values(batch).execute();
  await inBatches(pairs, (batch) => write([...batch]), turn);
}

/** Takes dossiers that are gone out of the search. */
export async function unindexDossiers(
  transaction: Transaction<Tables>,
  ids: readonly string[],
): Promise<void> {
  await removeSubjects(transaction, 'dossier', ids);
  await forgetDocuments(transaction, ids);
}

async function forgetDocuments(
  transaction: Transaction<Tables>,
  ids: readonly string[],
  turn?: Turn,
): Promise<void> {
  const forget = (batch: readonly string[]) =>
    transaction
      .deleteFrom('dossier_documents')
      .where('dossier', 'in', [...batch])
      .execute();
  await inBatches(ids, forget, turn);
}
