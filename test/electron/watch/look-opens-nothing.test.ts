import promises, { mkdir, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { lookAt } from '#electron/watch/look.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Everything by which a file's content could be asked for. A cloud drive fetches a placeholder when it is opened, not when it is listed. */
const opening = ['open', 'readFile', 'copyFile', 'cp', 'access', 'truncate'] as const;

it('looking into a folder opens no file, so that a placeholder of a cloud drive is not fetched by it', async () => {
  const folder = temporaryFolder() as FilePath;
  await mkdir(join(folder, 'diep'));
  for (const name of ['a.pdf', '~$b.xlsx', 'diep/c.xlsx', 'diep/post.zip'])
    await writeFile(join(folder, name), 'x');
  const opened: unknown[] = [];
  const real = Object.fromEntries(opening.map((name) => [name, promises[name]]));
  onTestFinished(() => {
    Object.assign(promises, real);
    syncBuiltinESMExports();
  });
  for (const name of opening)
    Object.assign(promises, { [name]: (path: unknown) => Promise.reject(opened.push([name, path])) });
  syncBuiltinESMExports();
  await expect(promises.open(join(folder, 'a.pdf'))).rejects.toBe(1);
  opened.length = 0;
  const { files, locks } = await lookAt([folder]);
  expect([files.size, locks.size, opened]).toEqual([3, 1, []]);
});
