import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CheckJson } from '#shared/report/check-json.ts';
import { makeMessyFolder } from '../support/make-messy-folder.ts';
import { makeNoRegisterFolder } from '../support/make-no-register-folder.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('a folder with every trouble', () => {
  it('is checked to the end, and each trouble is named with its reason', async () => {
    const folder = temporaryFolder();
    const messy = await makeMessyFolder(folder);
    onTestFinished(messy.unlock);
    const run = await runCli(['check', folder, '--as-of', '2026-03-16', '--json', '-']);
    const { unread, unlinked }: CheckJson = JSON.parse(run.out);
    const reasons = Object.fromEntries(unread.map(({ file, problem }) => [file, problem.code]));
    expect(reasons).toMatchObject({
      'leeg.pdf': 'empty-file',
      'leeg.xlsx': 'empty-file',
      'brief.xlsx': 'not-what-its-name-says',
      'brief.pdf': 'not-what-its-name-says',
      'afgebroken.xlsx': 'damaged',
      'kring/terug': 'link-loop',
      'pijp.pdf': 'kind-not-supported',
    });
    const told = new Set([...Object.keys(reasons), ...unlinked.map(({ file }) => file)]);
    const ownNames = messy.things.filter(({ trouble }) => trouble === 'long-path' || trouble === 'odd-name');
    expect(ownNames.filter(({ file }) => !told.has(file))).toEqual([]);
    if (messy.permissionsCount) expect(reasons).toMatchObject({ 'geen toegang': 'no-permission' });
    expect([0, 1]).toContain(run.code);
  });

  it('stays as it was', async () => {
    const folder = temporaryFolder();
    const messy = await makeMessyFolder(folder);
    onTestFinished(messy.unlock);
    const stamps = () =>
      messy.things
        .filter(({ trouble }) => trouble !== 'link-loop' && trouble !== 'no-permission')
        .map(({ file }) => [file, statSync(join(folder, file)).mtimeMs, statSync(join(folder, file)).size]);
    const before = stamps();
    await runCli(['check', folder, '--json', '-']);
    expect(stamps()).toEqual(before);
  });
});

describe('a folder without a register', () => {
  it('still gives dossiers, made from what the documents say', async () => {
    const folder = temporaryFolder();
    await makeNoRegisterFolder(folder);
    const run = await runCli(['check', folder, '--as-of', '2026-03-16', '--json', '-']);
    const { dossiers, unlinked }: CheckJson = JSON.parse(run.out);
    expect(dossiers.length).toBeGreaterThan(0);
    expect({ codes: [0, 1].includes(run.code ?? 2), unlinked: unlinked.length }).toMatchObject({
      codes: true,
    });
  });
});

describe('a folder that is not there', () => {
  it('ends with code 2 and says which', async () => {
    const folder = join(temporaryFolder(), 'nergens');
    const run = await runCli(['check', folder]);
    expect({ code: run.code, out: run.out, named: run.err.includes(folder) }).toEqual({
      code: 2,
      out: '',
      named: true,
    });
  });
});
