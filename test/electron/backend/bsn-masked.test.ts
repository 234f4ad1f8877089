import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { expect, it } from 'vitest';
import type { Host } from '#electron/backend/backend.ts';
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

const ownType = `extends: personeelsdossier
checks:
  - id: bsn-gelijk
    check: values-agree
    owner: backoffice
    options: { field: bsn }
  - id: bsn-gewijzigd
    check: changed
    owner: backoffice
    options: { fields: [bsn], after: [] }
`;

const register = (bsn: string) =>
  [rows[0], `P-0042;K. Proef;03-04-1990;${bsn};01-02-2020;Planner`].join('\n');

it('that two lists differ, or that a list was changed, is shown by last digits in every view and file, and settles when it is mended', async () => {
  const [folder, state, out] = [temporaryFolder() as FilePath, temporaryFolder(), temporaryFolder()];
  mkdirSync(join(state, 'dossiertypen'));
  writeFileSync(join(state, 'dossiertypen', 'personeelsdossier.yaml'), ownType);
  const file = join(folder, 'salaris.csv');
  writeFileSync(file, register('111222333'));
  writeFileSync(join(folder, 'personeel.csv'), register('111222333'));
  let path = '';
  const saveReport: Host['saveReport'] = async (_, write) => ({
    kind: 'saved',
    path,
    findings: await write(path),
  });
  const { backend, run, bugs } = await aBackend(state, { saveReport });
  const { handlers } = backend;
  answer(await handlers.openWorkspace({ folders: [folder] }));
  await run();
  writeFileSync(file, register('123456782'));
  await run();
  await run();

  const of = { kind: 'dossier', dossier: 'personeelsdossier:P0042' } as const;
  const { items } = answer(await handlers.getToday({}));
  const told = items.flatMap(({ item, follows }) => [item, ...follows].map(({ finding }) => finding.check));
  expect(told.filter((check) => /bsn-ge/.test(check)).sort()).toEqual(['bsn-gelijk', 'bsn-gewijzigd']);
  const files: (readonly [string, string])[] = [];
  for (const kind of ['csv', 'json', 'day-list', 'xlsx'] as const) {
    path = join(out, kind);
    answer(await handlers.exportReport({ language: 'nl', kind }));
    files.push([kind, kind === 'xlsx' ? await textOfWorkbook(path) : readFileSync(path, 'utf8')]);
  }
  path = join(out, 'handover');
  answer(await handlers.exportHandover({ of, format: 'html', language: 'nl' }));
  const texts = [
    ...files,
    ['handover', readFileSync(path, 'utf8')] as const,
    ['today', JSON.stringify(items)] as const,
    ['dossier', JSON.stringify(answer(await handlers.getDossier({ dossier: of.dossier })))] as const,
  ];
  const names = texts.map(([name]) => name);
  expect(texts.filter(([, text]) => /111222333|123456782/.test(text)).map(([name]) => name)).toEqual([]);
  expect(texts.filter(([, text]) => text.includes('*****6782')).map(([name]) => name)).toEqual(names);

  writeFileSync(file, register('111222333'));
  await run();
  const after = answer(await handlers.getToday({}));
  expect(after.items.filter(({ item }) => /bsn-ge/.test(item.finding.check))).toEqual([]);
  expect(bugs).toEqual([]);
});

const keyedByNumber = `extends: personeelsdossier
key: bsn
`;

it('a dossier that is known by such a number is called by its last digits, also in identities, reasons, the search and every file', async () => {
  const [folder, state, out] = [temporaryFolder() as FilePath, temporaryFolder(), temporaryFolder()];
  mkdirSync(join(state, 'dossiertypen'));
  writeFileSync(join(state, 'dossiertypen', 'personeelsdossier.yaml'), keyedByNumber);
  const twice = 'P-0044;M. Dubbel;07-08-1991;123456782;01-04-2022;Monteur';
  const first = 'P-0042;K. Proef;03-04-1990;111222333;01-02-2020;Planner';
  writeFileSync(join(folder, 'personeel.csv'), [rows[0], first, twice, twice].join('\n'));
  const letter = 'Arbeidsovereenkomst\n\nWerknemer: K. Proef\nBSN: 111222333\nDatum: 01-02-2020\n';
  writeFileSync(join(folder, 'overeenkomst.txt'), letter);
  let path = '';
  const saveReport: Host['saveReport'] = async (_, write) => ({
    kind: 'saved',
    path,
    findings: await write(path),
  });
  const { backend, run, bugs } = await aBackend(state, { saveReport });
  const { handlers } = backend;
  answer(await handlers.openWorkspace({ folders: [folder] }));
  await run();
  const today = answer(await handlers.getToday({}));
  const [dossier] = today.dossiers.filter(({ key }) => key === '*****2333');
  if (!dossier) throw new Error(JSON.stringify(today.dossiers));
  const of = { kind: 'dossier', dossier: dossier.id } as const;
  const files: (readonly [string, string])[] = [];
  for (const kind of ['csv', 'json', 'day-list', 'xlsx'] as const) {
    path = join(out, kind);
    answer(await handlers.exportReport({ language: 'nl', kind }));
    files.push([kind, kind === 'xlsx' ? await textOfWorkbook(path) : readFileSync(path, 'utf8')]);
  }
  path = join(out, 'handover');
  answer(await handlers.exportHandover({ of, format: 'html', language: 'nl' }));
  const texts = [
    ...files,
    ['handover', readFileSync(path, 'utf8')] as const,
    ['today', JSON.stringify(today)] as const,
    ['dossier', JSON.stringify(answer(await handlers.getDossier({ dossier: dossier.id })))] as const,
    ['found', JSON.stringify(answer(await handlers.search({ text: 'Proef', limit: 6 })))] as const,
    [
      'found by number',
      JSON.stringify(answer(await handlers.search({ text: '111222333', limit: 6 }))),
    ] as const,
  ];
  expect(texts.filter(([, text]) => /111222333|123456782/.test(text)).map(([name]) => name)).toEqual([]);
  expect(today.items.map(({ item }) => item.finding.dossierKey)).toContain('*****6782');
  expect(bugs).toEqual([]);
});

async function textOfWorkbook(path: string): Promise<string> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  return JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()));
}
