import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { discoverFiles } from '#electron/run/discover-files.ts';
import type { Discovery } from '#electron/run/discover-result.ts';
import { type DiscoverSystem, localSystem } from '#electron/run/discover-system.ts';
import type { FilePath } from '#shared/domain/evidence.ts';

const made: string[] = [];

async function aFolder(...files: readonly string[]): Promise<FilePath> {
  const folder = await mkdtemp(join(tmpdir(), 'discover-'));
  made.push(folder);
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), 'abc');
  }
  return folder as FilePath;
}

const inside = (folder: FilePath, name: string) => join(folder, name) as FilePath;

/** Each entry as `list: shown path` with its reason, in the order given. */
function told({ files, ignored, unavailable }: Discovery): readonly string[] {
  return [
    ...files.map((file) => file.shownPath),
    ...ignored.map((entry) => `ignored ${entry.shownPath}: ${entry.reason}`),
    ...unavailable.map((entry) => `unavailable ${entry.shownPath}: ${entry.problem.code}`),
  ];
}

function failing(paths: readonly string[], code: string): DiscoverSystem {
  const refuse = (path: string) => {
    if (paths.some((each) => path.endsWith(each))) throw Object.assign(new Error('nee'), { code });
  };
  return {
    names: async (path) => {
      refuse(path);
      return localSystem.names(path);
    },
    linkStats: async (path) => {
      refuse(path);
      return localSystem.linkStats(path);
    },
    stats: localSystem.stats,
    realPath: localSystem.realPath,
  };
}

afterEach(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true })));
});

describe('discovering files', () => {
  test('gives each file with its size and time, sorted by path', async () => {
    const folder = await aFolder('b.pdf', 'a/2.pdf', 'a/10.pdf', 'B.xlsx');
    const found = await discoverFiles([folder]);
    expect(
      found.files.map((file) => [file.path, file.shownPath, file.size, Number.isInteger(file.mtimeMs)]),
    ).toEqual(['B.xlsx', 'a/10.pdf', 'a/2.pdf', 'b.pdf'].map((name) => [join(folder, name), name, 3, true]));
    expect([found.ignored, found.unavailable, found.complete]).toEqual([[], [], true]);
  });

  test('says why it leaves lock files, rubbish and hidden things', async () => {
    const folder = await aFolder(
      ...[
        '~$orders.xlsx',
        'x.TMP',
        'Thumbs.db',
        'desktop.ini',
        '.DS_Store',
        '.git/config',
        '.~lock.a.ods#',
        'goed.pdf',
      ],
    );
    expect(told(await discoverFiles([folder]))).toEqual([
      'goed.pdf',
      'ignored .DS_Store: system-file',
      'ignored .git: hidden',
      'ignored .~lock.a.ods#: lock-file',
      'ignored Thumbs.db: system-file',
      'ignored desktop.ini: system-file',
      'ignored x.TMP: temporary-file',
      'ignored ~$orders.xlsx: lock-file',
    ]);
  });

  test('links that go round are named; other links are left, with the reason', async () => {
    const outside = await aFolder('elders.pdf');
    const folder = await aFolder('a/b/echt.pdf');
    await symlink(folder, join(folder, 'a/b/rond'));
    await symlink('.', join(folder, 'a/zelf'));
    await symlink(join(folder, 'a/b'), join(folder, 'nog-eens'));
    await symlink(outside, join(folder, 'buiten'));
    await symlink(join(folder, 'weg'), join(folder, 'dood'));
    await symlink('kring2', join(folder, 'kring1'));
    await symlink('kring1', join(folder, 'kring2'));
    expect(told(await discoverFiles([folder]))).toEqual([
      'a/b/echt.pdf',
      'ignored buiten: link-outside',
      'ignored nog-eens: link-inside',
      'unavailable a/b/rond: link-loop',
      'unavailable a/zelf: link-loop',
      'unavailable dood: gone',
      'unavailable kring1: link-loop',
      'unavailable kring2: link-loop',
    ]);
  });

  test('a folder given through a link is followed, and links inside it are judged by where they really are', async () => {
    const real = await aFolder('a/echt.pdf');
    const other = await aFolder();
    await symlink(real, join(other, 'via'));
    await symlink(real, join(real, 'a/rond'));
    expect(told(await discoverFiles([inside(other, 'via')]))).toEqual([
      'a/echt.pdf',
      'unavailable a/rond: link-loop',
    ]);
  });

  test('a pipe is no file', async () => {
    const folder = await aFolder();
    execFileSync('mkfifo', [join(folder, 'pijp.pdf')]);
    expect(told(await discoverFiles([folder]))).toEqual(['ignored pijp.pdf: not-a-file']);
  });

  test.each([
    ['EACCES', 'no-permission'],
    ['ENAMETOOLONG', 'path-too-long'],
    ['EIO', 'reader-failed'],
  ])('a folder that answers %s is named and the others go on', async (code, problem) => {
    const folder = await aFolder('dicht/x.pdf', 'open/y.pdf', 'z.pdf');
    expect(told(await discoverFiles([folder], { system: failing(['dicht'], code) }))).toEqual([
      'open/y.pdf',
      'z.pdf',
      `unavailable dicht: ${problem}`,
    ]);
  });

  test('a bug is no unavailable file', async () => {
    const folder = await aFolder('a.pdf');
    const system = { ...localSystem, linkStats: () => Promise.reject(new TypeError('bug')) };
    await expect(discoverFiles([folder], { system })).rejects.toThrow('bug');
  });

  test('more than one folder: paths begin with the folder; one inside another, or twice, counts once', async () => {
    const parent = await aFolder('een/2026/a.pdf', 'twee/2026/b.pdf', 'twee/2026/sub/c.pdf');
    const folders = ['een/2026', 'twee/2026', 'twee/2026/sub', 'een/2026', 'weg'].map((name) =>
      inside(parent, name),
    );
    expect(told(await discoverFiles(folders))).toEqual([
      '2026/a.pdf',
      '2026 (2)/b.pdf',
      '2026 (2)/sub/c.pdf',
      'unavailable weg: gone',
    ]);
  });

  test('a file given by itself is found', async () => {
    const folder = await aFolder('los.pdf');
    expect(told(await discoverFiles([inside(folder, 'los.pdf')]))).toEqual(['los.pdf']);
  });

  test('names of 300 characters in all and folders 200 deep are no trouble', async () => {
    const long = `${'m'.repeat(150)}/${'n'.repeat(150)}.pdf`;
    const deep = `${'d/'.repeat(200)}e.pdf`;
    expect(told(await discoverFiles([await aFolder(long, deep)]))).toEqual([deep, long]);
  });

  test('tells after each folder how many entries it has seen', async () => {
    const folder = await aFolder('a.pdf', 'b/c.pdf', 'b/d.pdf', 'b/e/f.pdf');
    const seen: number[] = [];
    await discoverFiles([folder], { onSeen: (entries) => seen.push(entries) });
    expect(seen).toEqual([2, 5, 6]);
  });

  test('stops at the limit and says that it is not complete', async () => {
    const folder = await aFolder('a.pdf', 'b.pdf', 'c.pdf');
    const found = await discoverFiles([folder], { limit: 2 });
    expect([told(found).length, found.complete]).toEqual([2, false]);
  });

  test('every entry of any tree ends in exactly one list', async () => {
    const name = fc.constantFrom('a', 'b.pdf', '~$x', '.hidden', 'Thumbs.db', 'c');
    type Tree = { readonly [name: string]: Tree | 'file' | 'refused' };
    const tree = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.dictionary(
        name,
        fc.oneof({ depthSize: 'small' }, fc.constantFrom('file' as const, 'refused' as const), tie('tree')),
      ),
    })).tree;
    await fc.assert(
      fc.asyncProperty(tree, async (root) => {
        const found = await discoverFiles(['/r' as FilePath], { system: systemOf(root) });
        const all = [...found.files, ...found.ignored, ...found.unavailable].map((entry) => entry.shownPath);
        expect(all.toSorted()).toEqual(leaves(root, '').toSorted());
      }),
    );

    function at(root: Tree, path: string): Tree | 'file' | 'refused' {
      let node: Tree | 'file' | 'refused' = root;
      for (const part of path.split('/').slice(2)) {
        if (typeof node !== 'string') node = node[part] ?? 'file';
      }
      return node;
    }
    function leaves(node: Tree, shown: string): readonly string[] {
      return Object.entries(node).flatMap(([key, child]) => {
        const path = shown === '' ? key : `${shown}/${key}`;
        return typeof child === 'string' || /^[~.T]/.test(key) ? [path] : leaves(child, path);
      });
    }
    function systemOf(root: Tree): DiscoverSystem {
      const stats = async (path: string) => {
        const node = at(root, path);
        if (node === 'refused') throw Object.assign(new Error('nee'), { code: 'EACCES' });
        return { kind: node === 'file' ? ('file' as const) : ('folder' as const), size: 1, mtimeMs: 1 };
      };
      const names = async (path: string) => Object.keys(at(root, path));
      return { names, stats, linkStats: stats, realPath: async (path) => path };
    }
  });
});
