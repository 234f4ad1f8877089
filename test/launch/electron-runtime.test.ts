import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { electronProgram, getElectron } from '#electron/launch/electron-runtime.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A project whose Electron installer is a script of ours. */
function aProject(installer: string): string {
  const root = temporaryFolder();
  mkdirSync(join(root, 'node_modules', 'electron'), { recursive: true });
  writeFileSync(join(root, 'node_modules', 'electron', 'package.json'), '{"type":"commonjs"}');
  writeFileSync(join(root, 'node_modules', 'electron', 'install.js'), installer);
  return root;
}

const working = `const fs = require('node:fs'); const path = require('node:path');
  fs.mkdirSync(path.join(__dirname, 'dist')); fs.writeFileSync(path.join(__dirname, 'dist', 'electron'), '');
  fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron');`;
const failing = `require('node:fs').appendFileSync(require('node:path').join(__dirname, 'tries'), 'x'); process.exit(1)`;

describe('the Electron runtime', () => {
  it('is found once its installer has run', async () => {
    const root = aProject(working);
    expect(electronProgram(root)).toBeNull();
    const program = join(root, 'node_modules', 'electron', 'dist', 'electron');
    expect([await getElectron(root, 'now-and-then'), electronProgram(root)]).toEqual([program, program]);
  });

  it('is tried once a day where it can not be had, and always when that is asked', async () => {
    const root = aProject(failing);
    const tries = join(root, 'node_modules', 'electron', 'tries');
    const attempt = join(root, 'node_modules', '.cache', 'sluitend-electron-attempt');
    const missing = { missing: { nl: expect.stringContaining('ELECTRON_MIRROR'), en: expect.any(String) } };
    expect(await getElectron(root, 'now-and-then')).toEqual(missing);
    expect(await getElectron(root, 'now-and-then')).toEqual(missing);
    expect(existsSync(tries) && readTries(tries)).toBe(1);
    await getElectron(root, 'now');
    expect(readTries(tries)).toBe(2);
    utimesSync(attempt, 0, 0);
    await getElectron(root, 'now-and-then');
    expect(readTries(tries)).toBe(3);
  });
});

function readTries(file: string): number {
  return readFileSync(file, 'utf8').length;
}
