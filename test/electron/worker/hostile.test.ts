import { expect, test } from 'vitest';
import { hostileFiles } from '../../support/reading/hostile-files.ts';
import { ending, readBytes } from '../../support/reading/read-bytes.ts';

test.each(hostileFiles)('a file with %s ends in a status', async (_, name, bytes, ends) => {
  expect(ending(await readBytes(name, bytes))).toMatch(ends);
});
