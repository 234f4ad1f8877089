import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { editPaper, paperOf } from '../../sample/edit-workspace.ts';
import { writeWorkspace } from '../../sample/write-workspace.ts';
import { answerOf, aWorkplace, type Workplace } from '../../support/a-workplace.ts';
import { flawlessOrders } from '../../support/flawless-orders.ts';

const orders = flawlessOrders(2);
const key = orders.orders[0]?.order ?? '';
const invoice = paperOf(orders, key);
const name = invoice.file.split('/').at(-1) ?? '';

function decimal(cents: number): string {
  return (cents / 100).toFixed(2);
}

/** Two orders in which nothing is wrong, the first of them closed on Monday; it is Tuesday. */
async function aClosedOrder(): Promise<Workplace> {
  const place = await aWorkplace(() => undefined);
  await writeWorkspace(orders, place.folder);
  await place.run();
  const { summary, closing } = await place.dossier(key);
  expect(closing).toEqual({ kind: 'open', obstacles: [], reopened: null });
  answerOf(await place.handlers.closeDossier({ dossier: summary.id }));
  place.on('2026-03-17');
  return place;
}

it('comes back when one of its files is replaced, and shows what that file said before and says now', async () => {
  const place = await aClosedOrder();
  const { totals } = invoice;
  const other = editPaper(orders, invoice, { totals: { ...totals, gross: totals.gross + 1000 } });
  await writeWorkspace(other, place.folder);
  await place.run();
  const { closing, history } = await place.dossier(key);
  expect(closing.kind === 'open' && closing.reopened?.changes).toMatchObject([
    { kind: 'file', label: { nl: invoice.file }, before: expect.any(String), after: expect.any(String) },
    {
      kind: 'value',
      label: { nl: `Totaal inclusief btw (${name})`, en: `Total including VAT (${name})` },
      before: decimal(totals.gross),
      after: decimal(totals.gross + 1000),
    },
  ]);
  const line = history.find(({ what }) => what.nl.startsWith('Dossier heropend'));
  expect(line?.what.nl).toBe(
    'Dossier heropend, want er is iets gewijzigd: ' +
      `${invoice.file} (bestand vervangen); Totaal inclusief btw (${name}) 2.305,23 → 2.315,23`,
  );
});

it('comes back when one of its files is gone', async () => {
  const place = await aClosedOrder();
  rmSync(join(place.folder, invoice.file));
  await place.run();
  const { closing } = await place.dossier(key);
  expect(closing.kind === 'open' && closing.reopened?.changes).toMatchObject([
    { kind: 'file', label: { nl: invoice.file }, after: null },
  ]);
});

it('stays closed while its folder is out of reach, and when a file is only moved within it', async () => {
  const place = await aClosedOrder();
  renameSync(place.folder, `${place.folder}-weg`);
  await place.run();
  expect((await place.dossier(key)).closing.kind).toBe('closed');
  renameSync(`${place.folder}-weg`, place.folder);
  renameSync(join(place.folder, invoice.file), join(place.folder, `${invoice.file.slice(0, -4)} kopie.pdf`));
  await place.run();
  expect((await place.dossier(key)).closing.kind).toBe('closed');
});

it('is opened by a person and closed again by undo', async () => {
  const { handlers, dossier } = await aClosedOrder();
  answerOf(await handlers.reopenDossier({ dossier: (await dossier(key)).summary.id }));
  expect((await dossier(key)).closing.kind).toBe('open');
  answerOf(await handlers.undo({}));
  expect((await dossier(key)).closing.kind).toBe('closed');
});
