import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packagesAreCurrent } from '#electron/launch/ensure-packages.mjs';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Packages = Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;

const locked: Packages = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.2.3' },
  'node_modules/other-system': { version: '1.0.0', optional: true },
};

function aProject(installed: Packages | string | null): string {
  const root = temporaryFolder();
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: locked }));
  if (installed === null) return root;
  mkdirSync(join(root, 'node_modules'));
  const text = typeof installed === 'string' ? installed : JSON.stringify({ packages: installed });
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), text);
  return root;
}

describe('packagesAreCurrent', () => {
  it.each<[string, Packages | string | null, boolean]>([
    [
      'all of the lock file, without those of other systems',
      { 'node_modules/a': { version: '1.2.3' } },
      true,
    ],
    ['another version', { 'node_modules/a': { version: '1.2.4' } }, false],
    ['a missing package', {}, false],
    ['nothing installed', null, false],
    ['an installation that was cut short', '{"packa', false],
  ])('with %s', (_, installed, expected) => {
    expect(packagesAreCurrent(aProject(installed))).toBe(expected);
  });
});

describe('ensurePackages', () => {
  const module = fileURLToPath(new URL('../../electron/launch/ensure-packages.mjs', import.meta.url));

  /** Runs it with an npm of our own that writes down how it was called. */
  function ensureWith(root: string, npm: string): { readonly code: number | null; readonly err: string } {
    const script = join(root, 'npm.js');
    writeFileSync(script, npm);
    chmodSync(script, 0o755);
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { ensurePackages } from ${JSON.stringify(module)}; process.exit(ensurePackages(${JSON.stringify(root)}) ? 0 : 2);`,
      ],
      { encoding: 'utf8', env: { ...process.env, npm_execpath: script, LANG: 'en_GB.UTF-8', LC_ALL: '' } },
    );
    return { code: status, err: stderr };
  }

  it('installs what is missing by the lock file and says so in one line', () => {
    const root = aProject(null);
    const npm = `const fs = require('node:fs');
      fs.writeFileSync('called', process.argv.slice(2).join(' '));
      fs.mkdirSync('node_modules');
      fs.writeFileSync('node_modules/.package-lock.json', '{"packages":{"node_modules/a":{"version":"1.2.3"}}}');`;
    const { code, err } = ensureWith(root, npm);
    expect([code, err]).toEqual([0, 'Installing the packages that are needed (once, a few minutes).\n']);
    expect(readFileSync(join(root, 'called'), 'utf8')).toMatch(/^install --no-save --include=dev /);
  });

  it('does nothing when all is there', () => {
    const root = aProject({ 'node_modules/a': { version: '1.2.3' } });
    expect(ensureWith(root, 'process.exit(7)')).toEqual({ code: 0, err: '' });
  });

  it.each(['process.exit(1)', ''])('says what to do when npm %j leaves it undone', (npm) => {
    const { code, err } = ensureWith(aProject(null), npm);
    expect(code).toBe(2);
    expect(err).toContain('Check the connection to the npm registry');
  });
});
