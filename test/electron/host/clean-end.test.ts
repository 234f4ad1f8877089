import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cleanEnd } from '#electron/host/clean-end.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('an end that was not reached is known at the next start', () => {
  const file = join(temporaryFolder(), 'deep', 'running');
  const first = cleanEnd(file);
  const second = cleanEnd(file);
  second.reached();
  const third = cleanEnd(file);
  expect([first, second, third].map(({ previousWasClean }) => previousWasClean)).toEqual([true, false, true]);
});
