import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultWeights } from '#shared/domain/priority-weights.ts';
import { answerOf, aWorkplace } from '../../support/a-workplace.ts';
import { day } from '../../support/an-open-item.ts';

const header = 'Ordernummer;Klantnaam;Orderdatum;Bedrag incl;Status\n';
const bakery = '2026-00042;Bakkerij Voorbeeld;02-03-2026;121,00;Ontvangen\n';
const carrier = '2026-00043;Fictief Transport;03-03-2026;242,00;Ontvangen\n';

/** A workplace with two orders in a list. */
async function twoOrders() {
  const write = (folder: string, rows: string) => writeFileSync(join(folder, 'Orders.csv'), header + rows);
  const place = await aWorkplace((folder) => write(folder, bakery + carrier));
  return { ...place, write: (rows: string) => write(place.folder, rows) };
}

describe('the life of an item', () => {
  it('does one action with many items, and takes it back as one, also after a restart', async () => {
    const { handlers, act, list, restart } = await twoOrders();
    const before = (await list()).items;
    const ids = before.map(({ item }) => item.id);
    expect(await act(ids, { kind: 'start' })).toEqual({ changed: ids.length, refused: [] });
    await restart();
    expect(answerOf(await handlers.undo({}))).toEqual({
      what: { nl: 'In behandeling genomen', en: 'Taken up' },
      checkAgain: false,
    });
    expect((await list()).items.map(({ item }) => item)).toEqual(before.map(({ item }) => item));
  });

  it('tells of each item that refuses why it does', async () => {
    const { act, list } = await twoOrders();
    const [first] = (await list()).items;
    const id = first?.item.id ?? '';
    expect(await act([id, 'nergens'], { kind: 'snooze', until: day('2026-03-16') })).toEqual({
      changed: 0,
      refused: [
        { item: id, code: 'date-in-past' },
        { item: 'nergens', code: 'not-found' },
      ],
    });
  });

  it('brings a released item back on its day though nothing was checked yet, and tells why', async () => {
    const { handlers, list, on } = await twoOrders();
    const id = (await list()).items[0]?.item.id ?? '';
    const release = { kind: 'release', reason: 'Klant heeft haast', until: day('2026-03-18') } as const;
    answerOf(await handlers.changeItem({ item: id, action: release }));
    on('2026-03-18');
    const back = (await list()).items.find(({ item }) => item.id === id);
    expect(back?.item).toMatchObject({ status: 'reopened', because: 'deadline-passed' });
    const told = answerOf(await handlers.getHistory({ of: { kind: 'item', item: id } }));
    expect(told.map(({ what, why }) => [what.nl, why?.nl ?? null]).slice(1)).toEqual([
      ['Vrijgegeven onder voorbehoud: tot 18-03-2026', 'Klant heeft haast'],
      ['Teruggekomen', 'Terug op de lijst: de afgesproken dag is er.'],
    ]);
  });

  it('makes, changes and finishes tasks that hang on a dossier, and lets the customer wait for a call back', async () => {
    const { handlers, list } = await twoOrders();
    const dossier = (await list()).dossiers[0]?.id ?? '';
    const task = {
      kind: 'call-back',
      text: 'Belt over de levering',
      with: 'Dhr. Proef',
      at: { date: day('2026-03-16'), time: '15:00' },
      department: null,
      person: 'Anna',
    } as const;
    const { item } = answerOf(await handlers.createTask({ ...task, dossier, item: null }));
    const view = (await list()).items.find((one) => one.item.id === item);
    expect(view).toMatchObject({ group: 'today', item: { assigned: { person: 'Anna' } } });
    expect(view?.reasons).toContainEqual({ kind: 'customer-waits' });
    const others = (await list()).items.filter((one) => one.item.finding.dossier === dossier);
    expect(others.every(({ reasons }) => reasons.some(({ kind }) => kind === 'customer-waits'))).toBe(true);
    answerOf(await handlers.changeTask({ ...task, item, text: 'Belt over de factuur' }));
    answerOf(await handlers.changeItem({ item, action: { kind: 'claim-done' } }));
    expect((await list()).items.some((one) => one.item.id === item)).toBe(false);
    answerOf(await handlers.undo({}));
    answerOf(await handlers.undo({}));
    const again = (await list()).items.find((one) => one.item.id === item);
    expect(again?.item.finding.message.what.nl).toBe('Belt over de levering (Dhr. Proef)');
    answerOf(await handlers.undo({}));
    expect((await list()).items.some((one) => one.item.id === item)).toBe(false);
  });

  it('orders the list by the weights that a person set, and takes them back', async () => {
    const { handlers, list } = await twoOrders();
    const weights = { ...defaultWeights, severity: { blocking: 0, warning: 0, info: 500 } };
    const first = (await list()).items.map(({ item }) => item.id);
    answerOf(await handlers.saveWeights({ weights }));
    expect(answerOf(await handlers.getWeights({})).weights).toEqual(weights);
    answerOf(await handlers.undo({}));
    expect(answerOf(await handlers.getWeights({}))).toEqual({
      weights: defaultWeights,
      defaults: defaultWeights,
    });
    expect((await list()).items.map(({ item }) => item.id)).toEqual(first);
  });
});

describe('the day', () => {
  it('tells what is new, solved by whom and changed since yesterday, and what came in during the day', async () => {
    const { act, list, on, run, write } = await twoOrders();
    const settled = (await list()).items.filter(({ item }) => item.finding.dossierKey === '2026-00043');
    const ids = settled.map(({ item }) => item.id);
    on('2026-03-17');
    await act(ids, { kind: 'claim-done' });
    write(bakery.replace('121,00', '133,10') + carrier.replace('Ontvangen', 'Geannuleerd'));
    await run();
    const since = (await list()).sinceYesterday;
    expect(since?.changedRows.map(({ dossierKey, changes }) => [dossierKey, changes.length])).toEqual([
      ['2026-00042', 1],
      ['2026-00043', 1],
    ]);
    expect(since?.changedRows[0]?.changes[0]).toMatchObject({ before: '121.00', after: '133.10' });
    const solved = since?.solved.filter(({ dossierKey }) => dossierKey === '2026-00043') ?? [];
    expect(solved.length).toBeGreaterThan(0);
    expect(new Set(solved.map(({ by }) => by))).toEqual(new Set(['test']));
    expect((await list()).cameIn).toEqual([]);
    write(bakery.replace('121,00', '133,10') + carrier.replace('Ontvangen', 'Geannuleerd') + third);
    await run();
    const { cameIn, items } = await list();
    expect(cameIn.length).toBeGreaterThan(0);
    const dossiers = items.filter(({ item }) => cameIn.includes(item.id));
    expect(new Set(dossiers.map(({ item }) => item.finding.dossierKey))).toEqual(new Set(['2026-00044']));
  });

  it('keeps a diary that is read by day and searched by word', async () => {
    const { handlers, list } = await twoOrders();
    const id = (await list()).items[0]?.item.id ?? '';
    answerOf(await handlers.saveSettings({ userName: 'Anna de Vries' }));
    answerOf(await handlers.changeItem({ item: id, action: { kind: 'note', note: 'Chauffeur ziek' } }));
    const found = answerOf(await handlers.getHistory({ of: { kind: 'search', text: 'chauffeur' } }));
    expect(found.map(({ who, what }) => [who, what.nl])).toEqual([
      ['Anna de Vries', 'Notitie gewijzigd: “Chauffeur ziek”'],
    ]);
    const today = answerOf(await handlers.getHistory({ of: { kind: 'day', day: day('2026-03-16') } }));
    expect(today.at(-1)?.number).toBe(found[0]?.number);
    expect(answerOf(await handlers.getHistory({ of: { kind: 'day', day: day('2026-03-15') } }))).toEqual([]);
  });

  it('counts what would be found by nobody', async () => {
    const { handlers, list } = await twoOrders();
    const { item } = answerOf(
      await handlers.createTask({
        kind: 'free',
        text: 'Kast opruimen',
        with: null,
        at: null,
        department: null,
        person: null,
        dossier: null,
        item: null,
      }),
    );
    expect((await list()).forgotten.items).toContainEqual({ item, lacks: ['owner', 'date'] });
  });
});

const third = '2026-00044;Proefhuis Interieur;04-03-2026;60,50;Ontvangen\n';

describe('closing a dossier', () => {
  it('is refused while something is open, and says what', async () => {
    const { handlers, list } = await twoOrders();
    const open = (await list()).dossiers.find(({ key }) => key === '2026-00042')?.id ?? '';
    expect(await handlers.closeDossier({ dossier: open })).toMatchObject({
      failure: { code: 'dossier-not-ready', detail: '2026-00042' },
    });
    const { closing } = answerOf(await handlers.getDossier({ dossier: open }));
    expect(closing.kind === 'open' && closing.obstacles.length).toBeGreaterThan(0);
  });

  it('holds until its row changes, and then shows before and after', async () => {
    const { act, handlers, list, run, write, on } = await twoOrders();
    const cancelled = carrier.replace('Ontvangen', 'Geannuleerd');
    write(bakery + cancelled);
    await run();
    const id = (await list()).dossiers.find(({ key }) => key === '2026-00043')?.id ?? '';
    const open = await list();
    await act(
      open.items.filter(({ item }) => item.finding.dossier === id).map(({ item }) => item.id),
      { kind: 'claim-done' },
    );
    await run();
    expect(answerOf(await handlers.getDossier({ dossier: id })).closing).toEqual({
      kind: 'open',
      obstacles: [],
      reopened: null,
    });
    answerOf(await handlers.closeDossier({ dossier: id }));
    expect((await list()).dossiers.find((one) => one.id === id)?.closed).toBe(true);
    await run();
    expect(answerOf(await handlers.getDossier({ dossier: id })).closing.kind).toBe('closed');
    on('2026-03-17');
    write(bakery + cancelled.replace('242,00', '363,00'));
    await run();
    const { closing, history } = answerOf(await handlers.getDossier({ dossier: id }));
    expect(closing.kind === 'open' && closing.reopened?.changes).toMatchObject([
      { kind: 'value', before: '242.00', after: '363.00' },
    ]);
    expect(history.some(({ what }) => what.nl.includes('242,00 → 363,00'))).toBe(true);
  });
});
