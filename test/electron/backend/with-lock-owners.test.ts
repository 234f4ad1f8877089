import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withLockOwners } from '#electron/backend/with-lock-owners.ts';
import type { UnreadView } from '#shared/api/views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('a file that could not be opened says who has it open; one that is broken does not', async () => {
  const folder = temporaryFolder();
  const lock = Buffer.alloc(165, 0x20);
  lock[0] = 12;
  lock.write('J. Voorbeeld', 1, 'latin1');
  for (const name of ['open', 'kapot']) writeFileSync(join(folder, `~$${name}.xlsx`), lock);
  const unread = (name: string, code: UnreadView['problem']['code']): UnreadView => ({
    file: join(folder, name) as FilePath,
    shownPath: name,
    status: 'unavailable',
    problem: { code, detail: null },
  });
  const files = [
    unread('open.xlsx', 'in-use'),
    unread('vrij.xlsx', 'in-use'),
    unread('kapot.xlsx', 'reader-failed'),
  ];
  expect((await withLockOwners(files)).map(({ shownPath, openedBy }) => [shownPath, openedBy])).toEqual([
    ['open.xlsx', 'J. Voorbeeld'],
    ['vrij.xlsx', undefined],
    ['kapot.xlsx', undefined],
  ]);
});
