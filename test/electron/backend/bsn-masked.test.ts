import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { FilePath } from '#shared/domain/evidence.ts';
import { aBackend } from '../../support/a-backend.ts';
import { answer } from '../../support/answer.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const rows = [
  'Personeelsnummer;Naam;Geboortedatum;BSN;Datum in dienst;Functie',
  'P-0042;K. Proef;03-04-1990;111222333;01-02-2020;Planner',
  'P-0043;L. Voorbeeld;05-06-1985;123456789;01-03-2021;Chauffeur',
];

it('a citizen service number is shown by its last digits only: in a dossier, its cells, the set-up, the list and the search', async () => {
  const folder = temporaryFolder() as FilePath;
  const file = join(folder, 'personeel.csv');
  writeFileSync(file, rows.join('\n'));
  const { backend, run } = await aBackend(temporaryFolder());
  const { handlers } = backend;
  answer(await handlers.openWorkspace({ folders: [folder] }));
  await run();
  const { sheets } = answer(await handlers.getSetUp({}));
  const [sheet] = sheets;
  const dossier = 'personeelsdossier:P0042';
  const seen = {
    dossier: answer(await handlers.getDossier({ dossier })),
    cells: answer(await handlers.getCells({ file, sheet: sheet?.sheet ?? '', row: 2, around: 2 })),
    setUp: answer(await handlers.previewSheet({ file, sheet: sheet?.sheet ?? '', pins: null })),
    today: answer(await handlers.getToday({})),
    found: answer(await handlers.search({ text: 'Proef', limit: 6 })),
  };
  const texts = Object.entries(seen).map(([name, view]) => [name, JSON.stringify(view)] as const);
  expect(texts.filter(([, text]) => /111222333|123456789/.test(text)).map(([name]) => name)).toEqual([]);
  expect(texts.filter(([, text]) => text.includes('*****2333')).map(([name]) => name)).toEqual(
    expect.arrayContaining(['dossier', 'cells', 'setUp']),
  );
});
