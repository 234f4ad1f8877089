import { readdirSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aBackend } from '../../support/a-backend.ts';
import { answerOf, aWorkplace, type Workplace } from '../../support/a-workplace.ts';
import { day } from '../../support/an-open-item.ts';

const orders =
  'Ordernummer;Klantnaam;Orderdatum;Bedrag incl;Status\n2026-00042;Bakkerij Voorbeeld;02-03-2026;121,00;Ontvangen\n';
const anOrder = () => aWorkplace((folder) => writeFileSync(join(folder, 'Orders.csv'), orders));

const databaseOf = ({ state }: Workplace): string =>
  join(state, readdirSync(state).find((name) => name.endsWith('.sqlite')) ?? '');

async function stateOf({ handlers }: Workplace) {
  return answerOf(await handlers.getState({}));
}

/** The database is damaged while the program is not running, and what backups there are when `of` says so. */
async function damaged(place: Workplace, of: 'database' | 'backups too' = 'database'): Promise<void> {
  answerOf(await place.handlers.closeWorkspace({}));
  const backups = readdirSync(place.state).filter((name) => name.includes('.backup-'));
  if (of === 'backups too') for (const name of backups) writeFileSync(join(place.state, name), '');
  writeFileSync(databaseOf(place), 'damaged '.repeat(1000));
  answerOf(await place.handlers.openWorkspace({ folders: [place.folder] }));
}

describe('a damaged database', () => {
  it('is set aside and told; the backup brings back what people said, and a run the rest', async () => {
    const place = await anOrder();
    const id = (await place.list()).items[0]?.item.id ?? '';
    await place.act([id], { kind: 'note', note: 'Chauffeur ziek' });
    await place.restart();
    place.on('2026-03-17');
    await place.restart();
    await damaged(place);
    expect((await stateOf(place)).stateSetAside).toEqual({
      path: `${databaseOf(place)}.corrupt-1`,
      restoredFrom: day('2026-03-17'),
    });
    await place.run();
    expect((await place.list()).items.find(({ item }) => item.id === id)?.item.note).toBe('Chauffeur ziek');
    expect(place.bugs).toEqual([]);
  });

  it('without a backup is made again out of the folders', async () => {
    const place = await anOrder();
    const before = (await place.list()).items.map(({ item }) => item.id);
    await damaged(place, 'backups too');
    expect((await stateOf(place)).stateSetAside).toMatchObject({ restoredFrom: null });
    await place.run();
    expect((await place.list()).items.map(({ item }) => item.id)).toEqual(before);
  });
});

it('tells a second program who has the workspace open, and lets it in afterwards', async () => {
  const place = await anOrder();
  const second = await aBackend(place.state);
  const open = () => second.backend.handlers.openWorkspace({ folders: [place.folder] });
  expect(await open()).toMatchObject({
    failure: {
      code: 'workspace-in-use',
      detail: expect.stringMatching(new RegExp(`^${userInfo().username} · ${hostname()} · 16-03-2026 08:`)),
    },
  });
  answerOf(await place.handlers.closeWorkspace({}));
  expect((await open()).ok).toBe(true);
});
