import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listenToFolder } from '#electron/watch/folder-events.ts';
import { lookAt } from '#electron/watch/look.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('a file in a folder within the folder is heard', async () => {
  const folder = temporaryFolder() as FilePath;
  await mkdir(join(folder, 'deep'));
  const heard = Promise.withResolvers<void>();
  const listening = await listenToFolder(folder, heard.resolve, () => undefined);
  await writeFile(join(folder, 'deep', 'a.pdf'), 'x');
  await heard.promise;
  listening?.close();
  expect(listening).not.toBeNull();
});

it('a folder that is not there gives no events', async () => {
  const nowhere = join(temporaryFolder(), 'none') as FilePath;
  expect(
    await listenToFolder(
      nowhere,
      () => undefined,
      () => undefined,
    ),
  ).toBeNull();
});

it('a look tells files with size and time, lock files, and folders that are away', async () => {
  const folder = temporaryFolder() as FilePath;
  const nowhere = join(folder, 'none') as FilePath;
  await writeFile(join(folder, 'a.xlsx'), 'four');
  await writeFile(join(folder, '~$a.xlsx'), 'x');
  const { files, locks, away } = await lookAt([folder, nowhere]);
  expect([[...files.keys()], [...locks], away]).toEqual([
    [join(folder, 'a.xlsx')],
    [join(folder, '~$a.xlsx')],
    [nowhere],
  ]);
  expect([...files.values()][0]).toMatch(/^4 \d+$/);
});
