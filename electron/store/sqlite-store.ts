import { existsSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Kysely, Transaction } from 'kysely';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { ItemId, OpenItem } from '#shared/domain/open-item.ts';
import type { ItemAction } from '#shared/reconcile/apply-action.ts';
import { readLinks, writeAction, writeLink } from './act.ts';
import { dropBackups, makeBackup } from './backups.ts';
import { readChangedSince } from './changed-since.ts';
import { checkpointApart } from './checkpoint-apart.ts';
import { closeDossier, readClosed, reopenDossier } from './closed-dossiers.ts';
import { readCameIn, readDayBefore } from './day-before.ts';
import { decideAll } from './decide-all.ts';
import { readDossier, readDossiers, readRegisterValues } from './dossier-rows.ts';
import { exportEverything } from './export-everything.ts';
import { readStamps, replaceStamps } from './file-stamps.ts';
import { readKeptCopy, readSetAside, writeAside, writeKeptCopy } from './filing.ts';
import { forgetDossier, sweepUp } from './forget-dossier.ts';
import { readBallTurns, readItemEvents } from './item-events.ts';
import { fromItemRow } from './item-rows.ts';
import { readListed } from './listed-dossiers.ts';
import { oneAtATime, type Turns } from './one-at-a-time.ts';
import { changeSetting, readPins } from './pin-rows.ts';
import { forgetReadings, readCache, readContent, toCacheRows, writeCache } from './read-cache.ts';
import { readHistory, readLastLine } from './read-history.ts';
import { readKnown } from './read-known.ts';
import { beginRun, endRun, readLastRun } from './run-rows.ts';
import type { RunToSave } from './run-to-save.ts';
import { saveRun } from './save-run.ts';
import { type SearchIndex, searchIndex } from './search/search-index.ts';
import { probeIndexes } from './search/search-tables.ts';
import { documentSubject } from './search/subjects.ts';
import { writeSubjects } from './search/write-subjects.ts';
import { readSetting, writeSetting } from './settings.ts';
import {
  type ActionResult,
  type BulkAction,
  dayOf,
  type Moment,
  type Store,
  type StoreReader,
} from './store.ts';
import { forgetOwner } from './store-owner.ts';
import type { Tables } from './tables.ts';
import { readTaken, takeReturn } from './take-return.ts';
import { findUndoable, undo } from './undo.ts';
import { writeWoken } from './write-woken.ts';

/** Everything the methods share: the database, the items as last committed, and whose turn it is to write. */
interface Shelf {
  readonly database: Kysely<Tables>;
  readonly connection: DatabaseSync;
  readonly turns: Turns;
  readonly items: Map<ItemId, OpenItem>;
  readonly search: SearchIndex;
  /** Runs `task` in a transaction of its own, after all earlier writes. */
  readonly write: <T>(task: (transaction: Transaction<Tables>) => Promise<T>) => Promise<T>;
  /** As `write`; the items that `task` returns are kept in memory once they are on disk. */
  readonly writeKeeping: <T>(task: (transaction: Transaction<Tables>) => Promise<Written<T>>) => Promise<T>;
}

interface Written<T> {
  readonly items: readonly OpenItem[];
  readonly answer: T;
}

/** A store on an open database. Loads every item: throws when one of them is damaged. */
export async function sqliteStore(
  database: Kysely<Tables>,
  path: string,
  connection: DatabaseSync,
): Promise<Store> {
  const rows = await database.selectFrom('items').selectAll().orderBy('id').execute();
  const items = new Map(rows.map((row) => fromItemRow(row)).map((item) => [item.id, item]));
  const turns = oneAtATime();
  const write: Shelf['write'] = (task) =>
    turns.take(() => search.guard(() => database.transaction().execute(task)));
  const search = searchIndex(database, write);
  const writeKeeping: Shelf['writeKeeping'] = (task) =>
    turns.take(async () => {
      const written = await search.guard(() => database.transaction().execute(task));
      for (const item of written.items) items.set(item.id, item);
      return written.answer;
    });
  const shelf: Shelf = { database, connection, turns, items, search, write, writeKeeping };
  await search.guard(() => probeIndexes(database));
  let closing: Promise<void> | null = null;
  return {
    ...readerOf(shelf, path),
    ...writerOf(shelf),
    path,
    backUp: (day, from) =>
      turns.take(async () => {
        if (from === 'only') dropBackups(path);
        await makeBackup(connection, path, day);
      }),
    close: () => {
      closing ??= search.stop().then(() =>
        turns.take(async () => {
          await database.destroy();
          forgetOwner(path);
        }),
      );
      return closing;
    },
  };
}

type Writing = Omit<Store, keyof StoreReader | 'close' | 'backUp' | 'path'>;

function readerOf({ database, items, search }: Shelf, path: string): StoreReader {
  return {
    items: async () => [...items.values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
    item: async (id) => items.get(id) ?? null,
    history: (of) => readHistory(database, of),
    undoable: () => findUndoable(database, items),
    lastRun: () => readLastRun(database),
    knownDossiers: (turn) => readKnown(database, turn),
    dossierStates: () => readDossiers(database),
    listedDossiers: () => readListed(database),
    dossierState: (id) => readDossier(database, id),
    registerValues: () => readRegisterValues(database),
    confirmedLinks: () => readLinks(database),
    pins: () => readPins(database),
    setAside: () => readSetAside(database),
    keptCopy: (document, dossier) => readKeptCopy(database, document, dossier),
    stamps: () => readStamps(database),
    cachedReadings: (hashes, readerVersion, turn) => readCache(database, hashes, readerVersion, turn),
    cachedContent: (hash, readerVersion) => readContent(database, hash, readerVersion),
    takenFrom: (report) => readTaken(database, report),
    changedSince: (at) => readChangedSince(database, at),
    search: search.search,
    dossiersWithNumbers: search.dossiersWithNumbers,
    ballTurns: () => readBallTurns(database),
    itemEvents: () => readItemEvents(database),
    lastLine: () => readLastLine(database),
    exportEverything: () => exportEverything(database),
    setting: (key) => readSetting(database, key),
    closedDossiers: () => readClosed(database),
    dayBefore: () => readDayBefore(database),
    cameIn: () => readCameIn(database),
    sizeOnDisk: () => sizeOf(path) + sizeOf(`${path}-wal`),
  };
}

function writerOf(shelf: Shelf): Writing {
  const { write, writeKeeping } = shelf;
  return {
    startRun: (asOf, at) => write((transaction) => beginRun(transaction, asOf, at)),
    saveRun: (run) => save(shelf, run),
    endRun: (run, end, at) => write((transaction) => endRun(transaction, run, end, at)),
    applyAction: (item, action, moment) => act(shelf, item, action, moment),
    applyActions: (bulk, moment) => actAll(shelf, bulk, moment),
    addTask: (task, moment) =>
      writeKeeping(async (transaction) => {
        await writeAction(transaction, [{ action: 'make-task', before: null, after: task }], moment);
        return { items: [task], answer: undefined };
      }),
    wake: (waking, moment) =>
      writeKeeping((transaction) => writeWoken(transaction, shelf.items, waking, moment)),
    closeDossier: (dossier, seal, moment) =>
      write((transaction) => closeDossier(transaction, dossier, seal, moment)),
    reopenDossier: (dossier, moment) => write((transaction) => reopenDossier(transaction, dossier, moment)),
    takeReturn: (returned) => writeKeeping((transaction) => takeReturn(transaction, shelf.items, returned)),
    undoLast: (moment) => takeBack(shelf, moment),
    forgetDossier: (dossier, moment) => forget(shelf, dossier, moment),
    confirmLink: (link, moment) => write((transaction) => writeLink(transaction, link, moment)),
    changeSetting: (change, moment) => write((transaction) => changeSetting(transaction, change, moment)),
    rememberCopy: (copy, moment) => write((transaction) => writeKeptCopy(transaction, copy, moment)),
    putAside: (document, aside, moment) =>
      write((transaction) => writeAside(transaction, document, aside, moment)),
    replaceStamps: (stamps) => write((transaction) => replaceStamps(transaction, stamps)),
    cacheReadings: async (readings, readerVersion, at) => {
      const rows = toCacheRows(readings, readerVersion, at);
      await write(async (transaction) => {
        await writeCache(transaction, rows);
        await writeSubjects(
          transaction,
          'document',
          readings.flatMap((reading) => documentSubject(reading) ?? []),
        );
      });
    },
    forgetReadings: (keep, readerVersion) =>
      write((transaction) => forgetReadings(transaction, keep, readerVersion)),
    fillSearch: shelf.search.fill,
    saveSetting: (key, value) => write((transaction) => writeSetting(transaction, key, value)),
  };
}

function save({ connection, turns, items, writeKeeping }: Shelf, run: RunToSave) {
  const write = () =>
    writeKeeping(async (transaction) => {
      const changes = await saveRun(transaction, items, run);
      return { items: changes.map(({ item }) => item), answer: changes };
    });
  return checkpointApart(connection, turns, write, run.written);
}

async function act(shelf: Shelf, id: ItemId, action: ItemAction, moment: Moment): Promise<ActionResult> {
  const results = await actAll(
    shelf,
    { items: [id], actionFor: () => action, isReleasable: () => true },
    moment,
  );
  return results.get(id) ?? { kind: 'not-found' };
}

function actAll(
  { items, writeKeeping }: Shelf,
  bulk: BulkAction,
  moment: Moment,
): Promise<ReadonlyMap<ItemId, ActionResult>> {
  return writeKeeping(async (transaction) => {
    const { acted, results } = decideAll(items, bulk, dayOf(moment));
    if (acted.length > 0) await writeAction(transaction, acted, moment);
    return { items: acted.map(({ after }) => after), answer: results };
  });
}

async function forget(
  { database, turns, items, write }: Shelf,
  dossier: DossierId,
  moment: Moment,
): Promise<void> {
  await write((transaction) => forgetDossier(transaction, dossier, moment));
  for (const item of items.values()) if (item.finding.dossier === dossier) items.delete(item.id);
  await turns.take(() => sweepUp(database));
}

function takeBack({ items, writeKeeping }: Shelf, moment: Moment): Promise<boolean> {
  return writeKeeping(async (transaction) => {
    const undoable = await findUndoable(transaction, items);
    if (undoable === null) return { items: [], answer: false };
    return { items: await undo(transaction, items, undoable, moment), answer: true };
  });
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0;
}
