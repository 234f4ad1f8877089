import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingClasses } from '#shared/domain/severity.ts';
import { flawlessWorkspace } from './flawless-workspace.ts';
import { makeSample } from './make-sample.ts';
import { plantMistakes } from './plant-mistakes.ts';
import { lineTotal } from './totals.ts';

let folder = '';
const made = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'voorbeeldmap-'));
  await makeSample(made('first'));
  await makeSample(made('second'));
  await makeSample(made('before'), { day: 'before' });
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('The sample is made twice with the same bytes, the scans and the encrypted file included.', async () => {
  const first = await hashes(made('first'));
  expect(await hashes(made('second'))).toEqual(first);
  expect([...first.keys()].filter((file) => file.endsWith('.pdf')).length).toBeGreaterThanOrEqual(120);
});

test('The page and the list that are kept here are the ones that the generator writes.', async () => {
  for (const name of ['README.md', 'expected-findings.json']) {
    const kept = await readFile(new URL(name, import.meta.url), 'utf8');
    expect(await readFile(join(made('first'), name), 'utf8'), name).toBe(kept);
  }
});

test('On the earlier day only the two registers were different.', async () => {
  const [today, before] = [await hashes(made('first')), await hashes(made('before'))];
  const different = [...today].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file);
  expect(different.sort()).toEqual([
    'README.md',
    'expected-findings.json',
    'voorbeeldmap/Inkoopfacturen.csv',
    'voorbeeldmap/Orderoverzicht 2026.xlsx',
  ]);
  expect([...before.keys()]).toEqual([...today.keys()]);
});

test('Every class of finding occurs at least twice.', () => {
  const { findings } = plantMistakes(flawlessWorkspace(), 'today');
  const seldom = findingClasses.filter(
    (kind) => findings.filter((finding) => finding.class === kind).length < 2,
  );
  expect(seldom).toEqual([]);
});

test('No finding is in the list twice.', () => {
  const listed = plantMistakes(flawlessWorkspace(), 'today').findings;
  const identities = listed.map(({ about, check, subject }) => JSON.stringify([about, check, subject]));
  expect(new Set(identities).size).toBe(identities.length);
});

test('Without planted mistakes every document adds up to the cent.', () => {
  for (const { file, lines, totals } of flawlessWorkspace().papers) {
    const net = lines.reduce((sum, line) => sum + lineTotal(line), 0);
    expect({ file, net: totals.net, gross: totals.gross }).toEqual({ file, net, gross: net + totals.vat });
  }
});

async function hashes(root: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = new Map<string, string>();
  for (const file of files.sort()) {
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    found.set(relative(root, file).replaceAll('\\', '/'), hash);
  }
  return found;
}
