import { expect, it } from 'vitest';
import { isRemote, isSharePath } from '#electron/watch/network-path.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it.each([
  ['\\\\server\\share\\dossiers', true],
  ['//server/share', true],
  ['\\\\?\\UNC\\server\\share', true],
  ['\\\\?\\C:\\dossiers', false],
  ['\\\\.\\C:\\dossiers', false],
  ['C:\\dossiers', false],
  ['/home/dossiers', false],
])('%s is a share: %s', (path, share) => {
  expect(isSharePath(path)).toBe(share);
});

it('a folder of this computer gives events; one that is not there is looked at', async () => {
  const folder = temporaryFolder();
  expect([await isRemote(folder), await isRemote(`${folder}/none`)]).toEqual([false, true]);
});
