import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { givenPaths } from '#electron/backend/given-paths.ts';
import { aBackend } from '../../support/a-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function aFolder() {
  const root = temporaryFolder();
  const folder = join(root, 'werkmap');
  mkdirSync(folder);
  const outside = join(root, 'loon.csv');
  writeFileSync(outside, 'a;b\n1;2\n');
  return { root, folder, outside };
}

describe('a path that the page names', () => {
  it('is taken when a person gave it, or a folder above it, and as it really stands', () => {
    const { root, folder, outside } = aFolder();
    const link = join(folder, 'koppeling.csv');
    symlinkSync(outside, link);
    const given = givenPaths();
    expect([given.taken(outside, null), given.taken(link, null)]).toEqual([null, null]);
    given.give(folder);
    expect([given.taken(join(folder, 'a.pdf'), null), given.taken(link, null)]).toEqual([
      join(folder, 'a.pdf'),
      null,
    ]);
    given.give(outside);
    expect([given.taken(link, null), given.taken(`${outside}x`, null), given.taken(root, null)]).toEqual([
      outside,
      null,
      null,
    ]);
  });

  it('is read by no quick check, return or copy when nobody gave it', async () => {
    const { root, folder, outside } = aFolder();
    const { backend } = await aBackend(join(root, 'state'));
    await backend.handlers.openWorkspace({ folders: [folder] });
    const ask = () =>
      Promise.all([
        backend.handlers.quickCheck({ files: [{ path: outside }] }),
        backend.handlers.previewReturn({ file: { path: outside } }),
        backend.handlers.keepFile({ file: { path: outside }, dossier: 'order:1' }),
      ]);
    const refused = { ok: false, failure: { code: 'not-in-workspace', detail: null } };
    expect(await ask()).toEqual([refused, refused, refused]);
    backend.trustPaths([outside]);
    expect(await ask()).toMatchObject([
      { ok: true },
      { ok: true, value: { kind: 'not-a-report' } },
      { ok: false, failure: { code: 'not-found' } },
    ]);
  });
});
