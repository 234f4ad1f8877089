import type { Kysely, Transaction } from 'kysely';
import type { Link } from '#shared/domain/dossier.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import type { ItemAction } from '#shared/reconcile/apply-action.ts';
import type { HistoryKind } from './history-entry.ts';
import { type NewEntry, snapshotOf } from './history-rows.ts';
import type { Moment } from './store.ts';
import type { Tables } from './tables.ts';
import { nextStep, writeHistory, writeItems } from './write-items.ts';

const kindOfAction: Readonly<Record<ItemAction['kind'], HistoryKind>> = {
  start: 'started',
  'claim-done': 'claimed-done',
  reopen: 'reopened-by-person',
  note: 'noted',
  reply: 'replied',
};

/** Writes what a person did with an item, with its history line. */
export async function writeAction(
  transaction: Transaction<Tables>,
  action: ItemAction,
  before: OpenItem,
  after: OpenItem,
  moment: Moment,
): Promise<void> {
  const step = await nextStep(transaction);
  await writeItems(transaction, [after]);
  await writeHistory(transaction, [
    {
      ...byPerson(step, moment),
      kind: kindOfAction[action.kind],
      item: after.id,
      dossier: after.finding.dossier,
      before: snapshotOf(before),
      after: snapshotOf(after),
    },
  ]);
}

/** Remembers that a person said a document belongs to a dossier; saying it twice is saying it once. */
export async function writeLink(transaction: Transaction<Tables>, link: Link, moment: Moment): Promise<void> {
  const { document, dossier, because } = link;
  const written = await transaction
    .insertInto('links')
    .values({ document, dossier, how: because.how, matched: because.matched, ...moment })
    .onConflict((conflict) => conflict.columns(['document', 'dossier']).doNothing())
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows !== 1n) return;
  const step = await nextStep(transaction);
  await writeHistory(transaction, [{ ...byPerson(step, moment), kind: 'link-confirmed', dossier, document }]);
}

/** Every link a person confirmed, in a fixed order. */
export async function readLinks(database: Kysely<Tables>): Promise<readonly Link[]> {
  const rows = await database
    .selectFrom('links')
    .selectAll()
    .orderBy('document')
    .orderBy('dossier')
    .execute();
  return rows.map((row) => ({
    document: row.document as Link['document'],
    dossier: row.dossier as Link['dossier'],
    certainty: 'confirmed',
    because: { how: row.how as Link['because']['how'], matched: row.matched },
  }));
}

/** An entry of a person in which nothing is filled in yet. */
export function byPerson(step: number, moment: Moment): Omit<NewEntry, 'kind'> {
  return {
    step,
    at: moment.at,
    who: moment.who,
    item: null,
    dossier: null,
    document: null,
    run: null,
    before: null,
    after: null,
    why: null,
    undoes: null,
    source: null,
    setting: null,
  };
}
