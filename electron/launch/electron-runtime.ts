import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import { say } from './say.mjs';
import { nodeProgram } from './under-node-24.mjs';

const downloadTimeMs = 60_000;
const nextAttemptAfterMs = 24 * 60 * 60 * 1000;

/** Path of the Electron program that belongs to the installed package; null when it was never downloaded. */
export function electronProgram(root: string): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const { ELECTRON_OVERRIDE_DIST_PATH: override } = process.env;
  const pathFile = join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron';
  const program = join(override ?? join(folder, 'dist'), name);
  return existsSync(program) ? program : null;
}

/**
 * Downloads the Electron program with Electron's own installer, within a minute. `now-and-then`: not when it
 * failed during the last day, so that a locked-down network costs that minute once.
 */
export async function getElectron(
  root: string,
  when: 'now' | 'now-and-then',
): Promise<string | { readonly missing: Bilingual }> {
  const attempt = join(root, 'node_modules', '.cache', 'sluitend-electron-attempt');
  if (when === 'now-and-then' && triedLately(attempt)) return { missing };
  say({
    nl: 'De Electron-runtime wordt opgehaald (eenmalig, ruim 100 MB, hooguit een minuut).',
    en: 'Getting the Electron runtime (once, over 100 MB, a minute at most).',
  });
  if ((await install(root)) && electronProgram(root) !== null) {
    rmSync(attempt, { force: true });
    return electronProgram(root) ?? { missing };
  }
  mkdirSync(join(attempt, '..'), { recursive: true });
  writeFileSync(attempt, '');
  return { missing };
}

const missing: Bilingual = {
  nl: 'De Electron-runtime is niet op te halen; het programma opent in de browser. Opnieuw proberen: npm run electron:get, zo nodig met ELECTRON_MIRROR=<adres van een spiegel>.',
  en: 'The Electron runtime could not be downloaded; the program opens in the browser. To retry: npm run electron:get, if needed with ELECTRON_MIRROR=<address of a mirror>.',
};

function triedLately(attempt: string): boolean {
  return existsSync(attempt) && Date.now() - statSync(attempt).mtimeMs < nextAttemptAfterMs;
}

/** The installer's own report is a stack trace; the one line above says what a person needs. */
function install(root: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = join(root, 'node_modules', 'electron', 'install.js');
    const child = spawn(nodeProgram(root), [script], { stdio: 'ignore', timeout: downloadTimeMs });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
