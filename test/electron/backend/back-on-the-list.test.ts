import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dropPaper, paperOf } from '../../sample/edit-workspace.ts';
import { writeWorkspace } from '../../sample/write-workspace.ts';
import { answerOf, aWorkplace, type Workplace } from '../../support/a-workplace.ts';
import { day } from '../../support/an-open-item.ts';
import { flawlessOrders } from '../../support/flawless-orders.ts';

const header =
  'Crediteurnummer;Leverancier;Factuurnummer;Factuurdatum;Vervaldatum;Bedrag excl;BTW;Totaal;IBAN;Status\n';
const first =
  'C100;Verzonnen Verf B.V.;V-1;02-02-2026;04-03-2026;100,00;21,00;121,00;NL91ABNA0417164300;Betaald\n';
const bill = (iban: string, gross = '121,00') =>
  `C100;Verzonnen Verf B.V.;V-2;02-03-2026;01-04-2026;100,00;21,00;${gross};${iban};Ontvangen\n`;
const [otherIban, thirdIban] = ['NL20INGB0001234567', 'NL02ABNA0123456789'];

/** Two invoices of one supplier, the second with another IBAN. */
async function twoBills() {
  const write = (folder: string, rows: string) =>
    writeFileSync(join(folder, 'Inkoopfacturen.csv'), header + first + rows);
  const place = await aWorkplace((folder) => write(folder, bill(otherIban)));
  return { ...place, write: (rows: string) => write(place.folder, rows) };
}

async function itemOf({ list }: Pick<Workplace, 'list'>, check: string, key = 'V-2') {
  const { items } = await list();
  return items
    .map(({ item }) => item)
    .find(({ finding }) => finding.check === check && finding.dossierKey === key);
}

const changedIban = 'iban-eerder-gebruikt';

describe('a changed IBAN', () => {
  it('can not be released under reserve, by itself or among others', async () => {
    const place = await twoBills();
    const ids = (await place.list()).items.map(({ item }) => item.id);
    const id = (await itemOf(place, changedIban))?.id ?? '';
    const release = { kind: 'release', reason: 'Haast', until: day('2026-03-20') } as const;
    expect(await place.handlers.changeItem({ item: id, action: release })).toMatchObject({
      failure: { code: 'not-releasable' },
    });
    expect(await place.act(ids, release)).toEqual({
      changed: ids.length - 1,
      refused: [{ item: id, code: 'not-releasable' }],
    });
    expect((await itemOf(place, changedIban))?.status).toBe('new');
    expect((await place.list()).items.find(({ item }) => item.id === id)?.releasable).toBe(false);
  });

  it('is solved once a call back is recorded, for that IBAN and no other', async () => {
    const place = await twoBills();
    const id = (await itemOf(place, changedIban))?.id ?? '';
    const call = {
      kind: 'call-back-recorded',
      person: 'Mw. Proef',
      number: '020 123 45 67',
      on: day('2026-03-16'),
    } as const;
    await place.run();
    expect((await itemOf(place, changedIban))?.id).toBe(id);
    answerOf(await place.handlers.changeItem({ item: id, action: call }));
    await place.run();
    expect(await itemOf(place, changedIban)).toBeUndefined();
    await place.restart();
    place.on('2026-03-17');
    await place.run();
    expect(await itemOf(place, changedIban)).toBeUndefined();
    place.write(bill(thirdIban));
    await place.run();
    expect(await itemOf(place, changedIban)).toMatchObject({ status: 'reopened' });
  });
});

describe('a released item', () => {
  it('comes back as soon as a value beneath it changes, with the old and the new one', async () => {
    const orders = 'Ordernummer;Klantnaam;Orderdatum;Bedrag incl;Bedrag excl;Btw\n';
    const row = (gross: string) => `2026-00042;Bakkerij Voorbeeld;02-03-2026;${gross};100,00;21,00\n`;
    const write = (folder: string, gross: string) =>
      writeFileSync(join(folder, 'Orders.csv'), orders + row(gross));
    const place = await aWorkplace((folder) => write(folder, '131,00'));
    const wrong = (await place.list()).items.find(({ item }) => item.finding.found !== null)?.item;
    const release = { kind: 'release', reason: 'Klant heeft haast', until: day('2026-03-27') } as const;
    answerOf(await place.handlers.changeItem({ item: wrong?.id ?? '', action: release }));
    await place.run();
    const now = async () => (await place.list()).items.find(({ item }) => item.id === wrong?.id)?.item;
    expect((await now())?.status).toBe('released-under-reserve');
    write(place.folder, '141,00');
    await place.run();
    expect(await now()).toMatchObject({
      status: 'reopened',
      reopened: {
        because: 'value-changed',
        from: 'released-under-reserve',
        before: '131.00',
        after: '141.00',
      },
    });
  });
});

describe('an item that is put off until a document arrives', () => {
  it('rests through runs and restarts, and is back with the name of the document when one comes', async () => {
    const whole = flawlessOrders(1);
    const key = whole.orders[0]?.order ?? '';
    const [note, confirmation] = (['delivery-note', 'order-confirmation'] as const).map((kind) =>
      paperOf(whole, key, kind),
    );
    if (!note || !confirmation) throw new Error('The order has no papers');
    const place = await aWorkplace(() => undefined);
    await writeWorkspace(dropPaper(dropPaper(whole, note), confirmation), place.folder);
    await place.run();
    const id = (await place.list()).items[0]?.item.id ?? '';
    expect(await place.act([id], { kind: 'snooze', until: 'document-arrives' })).toEqual({
      changed: 1,
      refused: [],
    });
    const now = async () => (await place.list()).items.find(({ item }) => item.id === id)?.item;
    await place.restart();
    place.on('2026-03-23');
    await place.run();
    expect((await now())?.status).toBe('snoozed');
    await writeWorkspace(
      dropPaper(whole, (await now())?.finding.message.what.nl.includes('bevestiging') ? confirmation : note),
      place.folder,
    );
    await place.run();
    expect(await now()).toMatchObject({ status: 'reopened', reopened: { because: 'document-arrived' } });
  });
});

describe('an item that waits', () => {
  it('is told among what came back from waiting, with its reason, when an answer or a change brings it back', async () => {
    const place = await twoBills();
    const ids = (await place.list()).items.map(({ item }) => item.id);
    const wait = {
      kind: 'wait',
      on: { kind: 'supplier' },
      person: 'Mw. Proef',
      how: 'phone',
      question: 'Klopt dit?',
      askedOn: day('2026-03-16'),
      expectedBy: null,
    } as const;
    await place.act(ids, wait);
    place.on('2026-03-18');
    const changed = (await itemOf(place, changedIban))?.id ?? '';
    const asked = (await itemOf(place, 'regel-zonder-stukken', 'V-1'))?.id ?? '';
    place.write(bill(thirdIban));
    await place.run();
    await place.act([asked], { kind: 'answered', answer: 'De factuur komt per post' });
    const back = (await place.list()).sinceYesterday?.backFromWaiting ?? [];
    expect(back.map(({ item, by, why }) => [item, by, why?.nl ?? null])).toEqual([
      [changed, null, 'Heropend: een waarde eronder is gewijzigd.'],
      [asked, 'test', null],
    ]);
  });
});
