import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workspaceFile } from '#electron/backend/workspace-files.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a path that goes on behind a file means a file inside it; nothing outside the folders is a file', () => {
  const root = temporaryFolder();
  const folder = join(root, 'werk');
  mkdirSync(join(folder, 'map'), { recursive: true });
  mkdirSync(join(root, 'elders'));
  writeFileSync(join(folder, 'mail.eml'), 'x');
  writeFileSync(join(root, 'elders', 'geheim.zip'), 'x');
  symlinkSync(join(root, 'elders'), join(folder, 'link'));
  const find = (...path: readonly string[]) => workspaceFile([folder as FilePath], join(folder, ...path));
  expect(find('mail.eml')).toEqual({ outer: join(folder, 'mail.eml'), inside: undefined });
  expect(find('mail.eml', 'a.zip', 'b.pdf')).toEqual({
    outer: join(folder, 'mail.eml'),
    inside: 'a.zip/b.pdf',
  });
  expect(find('map', 'weg.pdf')).toEqual({ outer: join(folder, 'map', 'weg.pdf'), inside: undefined });
  expect(find('link', 'geheim.zip')).toBeNull();
  expect(find('link', 'geheim.zip', 'a.pdf')).toBeNull();
  expect(find('..', 'elders', 'geheim.zip', 'a.pdf')).toBeNull();
});
