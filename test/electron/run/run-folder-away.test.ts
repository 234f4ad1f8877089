import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FilePath } from '#shared/domain/evidence.ts';
import { aWorkspace } from '../../support/run-workspace.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const header = 'Ordernummer;Klantnr;Klant;Orderdatum;Bedrag excl;Btw;Bedrag incl;Status';
const known = '2026-701;10021;Bakkerij;02-03-2026;100,00;21,00;121,00;Bevestigd';
const added = '2026-702;10022;Hotel;02-03-2026;200,00;42,00;243,00;Bevestigd';

describe('a run while the folder with the documents is away', () => {
  it('calls no document missing, and forgets nothing', async () => {
    const root = temporaryFolder();
    const [register, documents] = [join(root, 'overzichten'), join(root, 'stukken')];
    for (const folder of [register, documents]) mkdirSync(folder);
    writeFileSync(join(register, 'orders.csv'), [header, known].join('\n'));
    const { finish, store } = await aWorkspace(register, temporaryFolder());
    const folders = [register as FilePath, documents as FilePath];
    const open = async () =>
      (await store.items()).map(({ id, notRechecked }) => [id, notRechecked?.reason ?? null]);

    await finish({ folders });
    expect(await open()).toEqual([['order:2026701/regel-zonder-stukken/documents', null]]);

    renameSync(documents, `${documents} weg`);
    writeFileSync(join(register, 'orders.csv'), [header, known, added].join('\n'));
    const away = await finish({ folders });
    expect(away.findings.map(({ id }) => id).sort()).toEqual(away.items.map(({ id }) => id));
    expect(away.counts.findings).toEqual({ blocking: 2, warning: 0, info: 0 });
    expect(await open()).toEqual([
      ['order:2026701/regel-zonder-stukken/documents', 'source-unavailable'],
      ['order:2026702/totalen-tellen-op/totalGross:register', null],
    ]);

    renameSync(`${documents} weg`, documents);
    await finish({ folders });
    expect(await open()).toEqual([
      ['order:2026701/regel-zonder-stukken/documents', null],
      ['order:2026702/regel-zonder-stukken/documents', null],
      ['order:2026702/totalen-tellen-op/totalGross:register', null],
    ]);
  });
});
