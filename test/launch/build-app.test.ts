import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildApp } from '#electron/launch/build-app.ts';
import { hashOfInputs } from '#electron/launch/hash-of-inputs.ts';
import { replaceFolder } from '#electron/launch/replace.ts';
import { withLock } from '#electron/launch/with-lock.ts';
import { repositoryRoot } from '../support/built-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('buildApp', () => {
  it('builds nothing again while the sources are the same', async () => {
    await buildApp(repositoryRoot);
    expect(await buildApp(repositoryRoot)).toEqual([]);
  }, 180_000);
});

describe('hashOfInputs', () => {
  it('follows names and contents, not dates', async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'src', 'deep'), { recursive: true });
    const file = join(root, 'src', 'deep', 'a.ts');
    writeFileSync(file, 'one');
    const first = await hashOfInputs(root, ['src', 'missing']);
    utimesSync(file, 0, 0);
    expect(await hashOfInputs(root, ['src', 'missing'])).toBe(first);
    writeFileSync(file, 'two');
    const changed = await hashOfInputs(root, ['src', 'missing']);
    writeFileSync(join(root, 'src', 'b.ts'), '');
    const added = await hashOfInputs(root, ['src', 'missing']);
    expect(new Set([first, changed, added]).size).toBe(3);
  });
});

describe('replaceFolder', () => {
  it('puts the new one in place whole, and leaves the old one when it can not be made', async () => {
    const parent = temporaryFolder();
    await replaceFolder(parent, 'part', async (folder) => writeFileSync(join(folder, 'a'), '1'));
    const failing = replaceFolder(parent, 'part', async (folder) => {
      writeFileSync(join(folder, 'half'), '');
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(readdirSync(join(parent, 'part'))).toEqual(['a']);
    await replaceFolder(parent, 'part', async (folder) => writeFileSync(join(folder, 'b'), '2'));
    expect(readdirSync(join(parent, 'part'))).toEqual(['b']);
  });
});

describe('withLock', () => {
  it('lets one act at a time', async () => {
    const file = join(temporaryFolder(), 'lock');
    const seen: string[] = [];
    const act = (name: string) =>
      withLock(file, async () => {
        seen.push(`${name} in`);
        await new Promise((resolve) => setTimeout(resolve, 20));
        seen.push(`${name} out`);
      });
    await Promise.all([act('a'), act('b')]);
    const names = seen.map((line) => line.split(' ')[1]);
    expect(names).toEqual(['in', 'out', 'in', 'out']);
  });

  it('takes over the lock of a process that is gone, and lets go after a failure', async () => {
    const file = join(temporaryFolder(), 'lock');
    writeFileSync(file, '4194303');
    await expect(
      withLock(file, async () => {
        throw new Error(`held by ${readFileSync(file, 'utf8') === String(process.pid) ? 'us' : 'another'}`);
      }),
    ).rejects.toThrow('held by us');
    expect(await withLock(file, async () => 'free')).toBe('free');
  });
});
