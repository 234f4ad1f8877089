import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtDesktop, repositoryRoot } from '../support/built-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

beforeAll(async () => {
  await builtDesktop();
}, 180_000);

/** A process as a person would start it in a terminal, in English. */
function start(
  script: string,
  words: readonly string[],
  cwd: string,
  environment: Record<string, string> = {},
) {
  const { npm_lifecycle_event: _, INIT_CWD: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(repositoryRoot, script), ...words], {
    cwd,
    env: { ...inherited, LANG: 'en_GB.UTF-8', LC_ALL: '', ...environment },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const until = async (test: () => boolean) => {
    while (!test() && child.exitCode === null) await wait(20);
  };
  return { child, ended, until, out: () => out, err: () => err };
}

/** The process at the end of the line of children that begins with this one. */
function lastChildOf(process: number): number {
  const child = readFileSync(`/proc/${process}/task/${process}/children`, 'utf8').trim().split(' ')[0];
  return child ? lastChildOf(Number(child)) : process;
}

describe('npm start in the browser', () => {
  it('prints an address that works, and ends cleanly at Ctrl+C', async () => {
    const state = temporaryFolder();
    const app = start('electron/launch/start.mjs', ['--browser', '--no-open', '--state', state], state);
    await app.until(() => app.out().includes('\n'));
    const address = app.out().trim();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/);
    const answer = await fetch(address, { redirect: 'manual' });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    const page = await fetch(new URL('/', address), { headers: { cookie } });
    expect([answer.status, page.status, await page.text()]).toEqual([
      303,
      200,
      expect.stringContaining('<title>Sluitend</title>'),
    ]);
    app.child.kill('SIGINT');
    expect(await app.ended).toBe(0);
    expect(app.err()).toContain('Sluitend has ended.');
    await expect(fetch(new URL('/', address))).rejects.toThrow();
  });

  it.skipIf(process.platform !== 'linux')(
    'starts again when the host breaks, with an address that works',
    async () => {
      const state = temporaryFolder();
      const app = start('electron/launch/start.mjs', ['--browser', '--no-open', '--state', state], state);
      const addresses = () => app.out().trim().split('\n').filter(Boolean);
      await app.until(() => addresses().length === 1);
      process.kill(lastChildOf(app.child.pid ?? 0), 'SIGSEGV');
      await app.until(() => addresses().length === 2);
      const answer = await fetch(addresses()[1] ?? '', { redirect: 'manual' });
      app.child.kill('SIGINT');
      expect([answer.status, await app.ended]).toEqual([303, 0]);
      expect(app.err()).toContain(
        'Sluitend stopped unexpectedly and starts again. What you recorded is kept.',
      );
    },
  );

  it('says that a port is taken, and ends with 2', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const state = temporaryFolder();
    const app = start(
      'electron/launch/start.mjs',
      ['--browser', '--no-open', '--port', port, '--state', state],
      state,
    );
    expect(await app.ended).toBe(2);
    expect([app.out(), app.err().includes(port)]).toEqual(['', true]);
    other.close();
  });

  it('refuses what it does not know and says what it does', async () => {
    const app = start('electron/launch/start.mjs', ['--colour'], repositoryRoot);
    expect([await app.ended, app.err()]).toEqual([2, expect.stringContaining('Usage: npm start')]);
  });
});

describe('the command line', () => {
  it('takes paths from where the person stands, also when npm changed folder', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'leeg.pdf'), '');
    const direct = start('electron/launch/cli.mjs', ['extract', 'leeg.pdf', '--json', 'a.json'], folder);
    const throughNpm = start(
      'electron/launch/cli.mjs',
      ['extract', 'leeg.pdf', '--json', 'b.json'],
      repositoryRoot.slice(0, -1),
      {
        npm_lifecycle_event: 'sluitend',
        INIT_CWD: folder,
      },
    );
    expect([await direct.ended, await throughNpm.ended]).toEqual([0, 0]);
    const named = ['a.json', 'b.json'].map(
      (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))[0].file,
    );
    expect(named).toEqual(['leeg.pdf', 'leeg.pdf']);
  });

  it('leaves nothing behind when it is ended in the middle of a run', async () => {
    const folder = temporaryFolder();
    const temporary = join(folder, 'tmp');
    const papers = join(folder, 'papers');
    mkdirSync(temporary);
    mkdirSync(papers);
    const pdf = readFileSync(join(repositoryRoot, 'dist/sample/voorbeeldmap/Inkoop/INV-10477.pdf'), 'latin1');
    for (let index = 0; index < 1500; index += 1)
      writeFileSync(join(papers, `${index}.pdf`), `${pdf}\n% ${index}`, 'latin1');
    const words = ['check', papers, '--json', '-', '--jobs', '1', '--lang', 'en'];
    const cli = start('electron/launch/cli.mjs', words, folder, { TMPDIR: temporary });
    await cli.until(() => cli.err().includes('Reading files'));
    cli.child.kill('SIGINT');
    expect(await cli.ended).toBe(2);
    expect([cli.out(), cli.err().endsWith('Cancelled. Nothing was changed.\n')]).toEqual(['', true]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('survives a reader that stops reading', async () => {
    const cli = start('electron/launch/cli.mjs', ['--help'], repositoryRoot);
    cli.child.stdout.destroy();
    expect(await cli.ended).toBe(0);
    expect(cli.err()).toBe('');
  });

  it.each([
    [['--version'], 0, '0.1.0\n', ''],
    [['chekc', '.', '--lang', 'en'], 2, '', 'This command is not known: chekc. Did you mean check?'],
    [['check'], 2, '', 'Noem minstens één map of bestand na check'],
  ])('answers %j', async (words, code, out, err) => {
    const cli = start('electron/launch/cli.mjs', words, repositoryRoot);
    expect([await cli.ended, cli.out(), cli.err().split('\n')[0]]).toEqual([code, out, err]);
  });
});
