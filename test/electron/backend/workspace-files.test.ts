import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileInside, shortPath, stateFileName, workspaceName } from '#electron/backend/workspace-files.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const path = (text: string) => text as FilePath;

describe('a file of the workspace', () => {
  it('lies inside one of its folders, after every link was followed', () => {
    const root = temporaryFolder();
    const folder = path(join(root, 'werkmap'));
    mkdirSync(join(folder, 'Orders'), { recursive: true });
    mkdirSync(join(root, 'werkmap-anders'));
    writeFileSync(join(folder, 'Orders', 'bon.pdf'), '');
    writeFileSync(join(root, 'werkmap-anders', 'geheim.pdf'), '');
    symlinkSync(join(root, 'werkmap-anders', 'geheim.pdf'), join(folder, 'link.pdf'));
    const inside = (file: string) => fileInside([folder], join(folder, file)) !== null;
    expect({
      own: inside('Orders/bon.pdf'),
      above: inside('../werkmap-anders/geheim.pdf'),
      neighbour: fileInside([folder], join(root, 'werkmap-anders', 'geheim.pdf')) !== null,
      link: inside('link.pdf'),
      folder: inside('.'),
    }).toEqual({ own: true, above: false, neighbour: false, link: false, folder: false });
  });
});

describe('the path of a file as people see it', () => {
  it('begins below its folder, or with the name of that folder when there are more', () => {
    expect([
      shortPath('/werk/Orders/42/bon.pdf', ['/werk/Orders']),
      shortPath('/werk/Orders 2026/bon.pdf', ['/werk/Orders', '/werk/Orders 2026']),
      shortPath('/elders/bon.pdf', ['/werk/Orders']),
    ]).toEqual(['42/bon.pdf', 'Orders 2026/bon.pdf', '/elders/bon.pdf']);
  });
});

describe('a workspace', () => {
  it('keeps its state when a folder is added or left out, and is another one with another home', () => {
    const state = (...folders: string[]) => stateFileName(folders.map(path));
    expect(state('/a', '/b')).toBe(state('/a'));
    expect(state('/b', '/a')).not.toBe(state('/a'));
  });

  it('is called after its first folder', () => {
    expect(workspaceName([path('/werk/Orders 2026'), path('/elders')])).toBe('Orders 2026');
  });
});
