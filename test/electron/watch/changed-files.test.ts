import { sep } from 'node:path';
import { expect, it } from 'vitest';
import { changedFiles, unseen } from '#electron/watch/changed-files.ts';
import type { FilePath } from '#shared/domain/evidence.ts';

const path = (text: string) => text.replaceAll('/', sep) as FilePath;

it('a changed file is one that is new, other or gone; not one below a folder that is out of reach', () => {
  const look = {
    files: new Map([
      [path('/a/same'), '1 1'],
      [path('/a/other'), '2 9'],
      [path('/a/new'), '3 3'],
    ]),
    locks: new Set<FilePath>(),
    away: [],
    unreachable: [path('/b'), path('/a/shut')],
  };
  const stamps = new Map([
    [path('/a/same'), { size: 1, mtimeMs: 1 }],
    [path('/a/other'), { size: 2, mtimeMs: 2 }],
    [path('/a/gone'), { size: 3, mtimeMs: 3 }],
    [path('/a/shut'), { size: 4, mtimeMs: 4 }],
    [path('/b/far'), { size: 5, mtimeMs: 5 }],
    [path('/bb/near'), { size: 6, mtimeMs: 6 }],
  ]);
  const changed = changedFiles(look, stamps);
  expect([...changed]).toEqual([
    [path('/a/other'), '2 9'],
    [path('/a/new'), '3 3'],
    [path('/a/gone'), 'gone'],
    [path('/bb/near'), 'gone'],
  ]);
  expect([...unseen(changed, new Map([...changed, [path('/a/new'), '3 2']]))]).toEqual([
    [path('/a/new'), '3 3'],
  ]);
});
