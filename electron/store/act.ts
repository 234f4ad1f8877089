import type { Kysely, Transaction } from 'kysely';
import type { Link } from '#shared/domain/dossier.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import type { ItemAction } from '#shared/reconcile/apply-action.ts';
import type { HistoryKind } from './history-entry.ts';
import { type NewEntry, snapshotOf } from './history-rows.ts';
import type { Moment } from './store.ts';
import type { Tables } from './tables.ts';
import { nextStep, writeHistory, writeItems } from './write-items.ts';

const kindOfAction: Readonly<Record<ActedOn['action'], HistoryKind>> = {
  'make-task': 'task-made',
  start: 'started',
  'claim-done': 'claimed-done',
  reopen: 'reopened-by-person',
  note: 'noted',
  reply: 'replied',
  wait: 'waited',
  remind: 'reminded',
  answered: 'answered',
  release: 'released',
  snooze: 'snoozed',
  assign: 'assigned',
  'call-back': 'called-back',
  next: 'next-set',
  'change-task': 'task-changed',
};

/** An item before and after what a person did with it; `before` is null for a task that was made. */
export interface ActedOn {
  readonly action: ItemAction['kind'] | 'make-task';
  readonly before: OpenItem | null;
  readonly after: OpenItem;
}

/** Writes what a person did with items, as one step, with a history line for each. */
export async function writeAction(
  transaction: Transaction<Tables>,
  acted: readonly ActedOn[],
  moment: Moment,
): Promise<void> {
  const step = await nextStep(transaction);
  await writeItems(
    transaction,
    acted.map(({ after }) => after),
  );
  await writeHistory(
    transaction,
    acted.map(({ action, before, after }) => ({
      ...byPerson(step, moment),
      kind: kindOfAction[action],
      item: after.id,
      dossier: after.finding.dossier,
      before: before === null ? null : snapshotOf(before),
      after: snapshotOf(after),
    })),
  );
}

/** Remembers that a person said a document belongs to a dossier; saying it twice is saying it once. */
export async function writeLink(transaction: Transaction<Tables>, link: Link, moment: Moment): Promise<void> {
  const { document, dossier, because } = link;
  const written = await transaction
    .insertInto('links')
    .values({
      document,
      dossier,
      how: because.how,
      matched: because.matched,
      at: moment.at,
      who: moment.who,
    })
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
    details: null,
  };
}
