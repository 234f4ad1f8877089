import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadBytes } from '#electron/worker/load-bytes.ts';
import { defaultLimits } from '#electron/worker/protocol.ts';
import { systemProblem } from '#electron/worker/system-problem.ts';
import type { FilePath } from '#shared/domain/evidence.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'load-bytes-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function load(name: string, bytes = defaultLimits.bytes) {
  const loaded = await loadBytes(
    { kind: 'path', path: join(folder, name) as FilePath },
    { ...defaultLimits, bytes },
  );
  return loaded.kind === 'loaded'
    ? `${loaded.name}: ${new TextDecoder().decode(loaded.bytes)}`
    : `${loaded.outcome.status}: ${loaded.outcome.problem?.code}`;
}

describe('loading the bytes of a file', () => {
  test('gives the bytes and the name without its folder', async () => {
    await writeFile(join(folder, 'brief.txt'), 'Geachte');
    expect(await load('brief.txt')).toBe('brief.txt: Geachte');
  });

  test('a file above the limit is not opened', async () => {
    await writeFile(join(folder, 'groot.txt'), 'x'.repeat(101));
    expect(await load('groot.txt', 100)).toBe('too-large: too-many-bytes');
  });

  test('a pipe, a folder and a device are refused without waiting for them', async () => {
    execFileSync('mkfifo', [join(folder, 'pijp.pdf')]);
    await symlink('/dev/zero', join(folder, 'nul.pdf'));
    expect([await load('pijp.pdf'), await load('.'), await load('nul.pdf')]).toEqual([
      'unsupported: kind-not-supported',
      'unsupported: kind-not-supported',
      'unsupported: kind-not-supported',
    ]);
  });

  test('what is gone, goes round or has too long a name is unavailable', async () => {
    await symlink(join(folder, 'rond'), join(folder, 'rond'));
    expect([await load('weg.pdf'), await load('rond'), await load('n'.repeat(300))]).toEqual([
      'unavailable: gone',
      'unavailable: link-loop',
      'unavailable: path-too-long',
    ]);
  });

  test.each([
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['EBUSY', 'in-use'],
    ['ENOENT', 'gone'],
    ['EIO', 'reader-failed'],
  ])('the system error %s means %s', (code, problem) => {
    expect(systemProblem(Object.assign(new Error('nee'), { code }))).toEqual({ code: problem, detail: code });
  });

  test('an error that is none of the system stays a bug', () => {
    expect(systemProblem(new TypeError('bug'))).toBeNull();
  });
});
