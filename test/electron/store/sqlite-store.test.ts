import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { type DossierId, dossierId, type Link } from '#shared/domain/dossier.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import type { DocumentId } from '#shared/domain/recognised.ts';
import { aFinding } from '../../support/a-finding.ts';
import { aSavedRun, aStore, aStorePath } from '../../support/a-store.ts';
import { anOpenItem, day } from '../../support/an-open-item.ts';

const first = aFinding({ subject: 'iban' });
const item = anOpenItem({ finding: first, since: day('2026-03-16') });
const moment = { at: '2026-03-16T09:00:00', who: 'Anna' };

async function aStoreWithOneItem(path = aStorePath()) {
  const store = await aStore(path);
  await aSavedRun(store, [first]);
  return { store, path };
}

describe('an action of a person', () => {
  it('is there after a restart, with its line in the history', async () => {
    const { store, path } = await aStoreWithOneItem();
    const result = await store.applyAction(item.id, { kind: 'claim-done' }, moment);
    const claimed = { ...item, status: 'claimed-done' } as const;
    expect(result).toEqual({ kind: 'done', item: claimed });
    await store.close();
    const again = await aStore(path);
    expect(await again.items()).toEqual([claimed]);
    expect(await again.history({ kind: 'item', item: item.id })).toMatchObject([
      { number: 1, step: 1, kind: 'opened', run: 1, before: null, after: { status: 'new' } },
      {
        number: 2,
        step: 2,
        kind: 'claimed-done',
        at: moment.at,
        who: 'Anna',
        run: null,
        dossier: first.dossier,
        before: { status: 'new' },
        after: { status: 'claimed-done' },
      },
    ]);
  });

  it('on something that is not there, changes nothing or is refused leaves no trace', async () => {
    const { store } = await aStoreWithOneItem();
    expect(await store.applyAction('nothing' as ItemId, { kind: 'start' }, moment)).toEqual({
      kind: 'not-found',
    });
    expect(await store.applyAction(item.id, { kind: 'reopen' }, moment)).toEqual({ kind: 'unchanged' });
    await aSavedRun(store, [], [first]);
    expect(await store.applyAction(item.id, { kind: 'start' }, moment)).toEqual({
      kind: 'refused',
      because: 'verified-by-check',
    });
    const kinds = (await store.history({ kind: 'item', item: item.id })).map(({ kind }) => kind);
    expect(kinds).toEqual(['opened', 'resolved']);
  });

  it('taken while a run is being saved counts for that run', async () => {
    const { store } = await aStoreWithOneItem();
    const [changes] = await Promise.all([
      store.applyAction(item.id, { kind: 'claim-done' }, moment).then(() => aSavedRun(store, [first])),
      store.applyAction(item.id, { kind: 'note', note: 'Gebeld' }, moment),
    ]);
    expect(changes[0]).toMatchObject({ kind: 'reopened', item: { because: 'still-wrong', note: 'Gebeld' } });
    expect(await store.items()).toMatchObject([{ status: 'reopened', note: 'Gebeld' }]);
  });
});

describe('undo', () => {
  it('takes actions back one by one, last first, also after a restart', async () => {
    const { store, path } = await aStoreWithOneItem();
    await store.applyAction(item.id, { kind: 'start' }, moment);
    await store.applyAction(item.id, { kind: 'note', note: 'Gebeld' }, moment);
    expect(await store.undoLast(moment)).toBe(true);
    await store.close();
    const again = await aStore(path);
    expect(await again.items()).toMatchObject([{ status: 'in-progress', note: '' }]);
    expect((await again.undoable())?.entries).toMatchObject([{ kind: 'started', item: item.id }]);
    expect(await again.undoLast(moment)).toBe(true);
    expect(await again.items()).toEqual([item]);
    expect(await again.undoable()).toBeNull();
    expect(await again.undoLast(moment)).toBe(false);
    const told = (await again.history({ kind: 'item', item: item.id })).map(({ kind, undoes }) => [
      kind,
      undoes,
    ]);
    expect(told).toEqual([
      ['opened', null],
      ['started', null],
      ['noted', null],
      ['undone', 3],
      ['undone', 2],
    ]);
  });

  it('goes on before an action that was done again', async () => {
    const { store } = await aStoreWithOneItem();
    await store.applyAction(item.id, { kind: 'start' }, moment);
    await store.applyAction(item.id, { kind: 'claim-done' }, moment);
    await store.undoLast(moment);
    await store.applyAction(item.id, { kind: 'claim-done' }, moment);
    await store.undoLast(moment);
    await store.undoLast(moment);
    expect(await store.items()).toEqual([item]);
  });

  it('does not take back what a check has decided on since', async () => {
    const { store } = await aStoreWithOneItem();
    await store.applyAction(item.id, { kind: 'claim-done' }, moment);
    await aSavedRun(store, [], [first]);
    expect(await store.undoable()).toBeNull();
    expect(await store.undoLast(moment)).toBe(false);
    expect(await store.items()).toMatchObject([{ status: 'verified', because: 'check-passed' }]);
  });

  it('still takes back a note after a run', async () => {
    const { store } = await aStoreWithOneItem();
    await store.applyAction(item.id, { kind: 'note', note: 'Gebeld' }, moment);
    await aSavedRun(store, [], [first]);
    expect(await store.undoLast(moment)).toBe(true);
    expect(await store.items()).toMatchObject([{ status: 'verified', note: '' }]);
  });

  it('takes back a confirmed link', async () => {
    const store = await aStore(aStorePath());
    const link: Link = {
      document: 'document-1' as DocumentId,
      dossier: dossierId('order', '1'),
      certainty: 'confirmed',
      because: { how: 'person', matched: 'Anna' },
    };
    await store.confirmLink(link, moment);
    await store.confirmLink(link, moment);
    expect(await store.confirmedLinks()).toEqual([link]);
    expect(await store.undoLast(moment)).toBe(true);
    expect(await store.confirmedLinks()).toEqual([]);
    const told = await store.history({ kind: 'dossier', dossier: link.dossier });
    expect(told.map(({ kind }) => kind)).toEqual(['link-confirmed', 'undone']);
  });
});

describe('a run', () => {
  it('is told by the history only where something happened', async () => {
    const { store } = await aStoreWithOneItem();
    await aSavedRun(store, [first]);
    await aSavedRun(store, [{ ...first, valuesHash: 'other' }]);
    await aSavedRun(store, []);
    await aSavedRun(store, []);
    await aSavedRun(store, [{ ...first, valuesHash: 'other' }]);
    await aSavedRun(store, [], [first]);
    await aSavedRun(store, [first]);
    const told = (await store.history({ kind: 'dossier', dossier: first.dossier as DossierId })).map(
      ({ kind, why, run }) => [run, kind, why],
    );
    expect(told).toEqual([
      [1, 'opened', null],
      [3, 'changed', null],
      [4, 'not-rechecked', 'check-did-not-run'],
      [6, 'rechecked', null],
      [7, 'resolved', 'check-passed'],
      [8, 'reopened', 'found-again'],
    ]);
  });

  it('leaves its overview, and only that of the last one', async () => {
    const { store, path } = await aStoreWithOneItem();
    const overview = {
      unlinked: [],
      unread: [
        {
          file: '/data/a.pdf' as never,
          shownPath: 'a.pdf',
          status: 'encrypted' as const,
          problem: { code: 'encrypted' as const, detail: null },
        },
      ],
      decisions: [],
    };
    await aSavedRun(store, [first], [], { overview, asOf: day('2026-03-17') });
    await store.endRun(await store.startRun(day('2026-03-18'), 'later'), 'cancelled', 'later');
    expect(await store.lastRun()).toEqual({
      asOf: day('2026-03-17'),
      startedAt: '2026-03-16T08:29:00',
      endedAt: '2026-03-16T08:30:00',
      overview,
    });
    await store.close();
    const database = new DatabaseSync(path);
    expect(database.prepare('SELECT outcome, overview IS NOT NULL AS kept FROM runs').all()).toMatchObject([
      { outcome: 'done', kept: 0 },
      { outcome: 'done', kept: 1 },
      { outcome: 'cancelled', kept: 0 },
    ]);
    database.close();
  });

  it('that fails while it is saved leaves everything as it was', async () => {
    const { store, path } = await aStoreWithOneItem();
    const other = aFinding({ subject: 'other' });
    await expect(aSavedRun(store, [other], [first], { run: 999 })).rejects.toThrow();
    expect(await store.items()).toEqual([item]);
    await store.close();
    expect(await (await aStore(path)).items()).toEqual([item]);
  });
});

describe('the history', () => {
  it('refuses to be changed or shortened', async () => {
    const { store, path } = await aStoreWithOneItem();
    await store.close();
    const database = new DatabaseSync(path);
    for (const sql of [`UPDATE history SET who = 'x'`, 'DELETE FROM history', 'DELETE FROM items']) {
      expect(() => database.exec(sql)).toThrow(/append-only|FOREIGN KEY/);
    }
    database.close();
  });
});

describe('settings', () => {
  it('are kept and overwritten', async () => {
    const store = await aStore(aStorePath());
    expect(await store.setting('name')).toBeNull();
    await store.saveSetting('name', 'Orders');
    await store.saveSetting('name', 'Inkoop');
    expect(await store.setting('name')).toBe('Inkoop');
  });
});
