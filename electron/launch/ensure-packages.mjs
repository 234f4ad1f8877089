import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { say } from './say.mjs';

/**
 * Installs the npm packages when they are missing or belong to another lock file.
 * @param {string} root folder of package.json
 * @returns {boolean} false when it could not be done; what to do has then been said
 */
export function ensurePackages(root) {
  if (packagesAreCurrent(root)) return true;
  say({
    nl: 'De benodigde pakketten worden geïnstalleerd (eenmalig, enkele minuten).',
    en: 'Installing the packages that are needed (once, a few minutes).',
  });
  const result = runNpm(root, [installVerb(root), '--no-audit', '--no-fund', '--loglevel=error']);
  if (result.status === 0) {
    writeStamp(root);
    return true;
  }
  say({
    nl: `De pakketten konden niet worden geïnstalleerd${because(result)}. Controleer de verbinding met het npm-register (npm config get registry) en probeer het opnieuw.`,
    en: `The packages could not be installed${because(result)}. Check the connection to the npm registry (npm config get registry) and try again.`,
  });
  return false;
}

/**
 * Installed after the lock file was last changed, or from a lock file with the same content.
 * @param {string} root
 * @returns {boolean}
 */
export function packagesAreCurrent(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  if (statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return true;
  return existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === lockHash(root);
}

/** Windows can't replace a program that runs: there the running Node stays where it is. */
function installVerb(root) {
  const runsFromPackages = process.execPath.startsWith(join(root, 'node_modules') + sep);
  return process.platform === 'win32' && runsFromPackages ? 'install' : 'ci';
}

/** npm by the path that npm itself gave, so that no shell and no other npm comes between. */
function runNpm(root, parameters) {
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: '' } };
  if (npm?.endsWith('.js')) return spawnSync(process.execPath, [npm, ...parameters], options);
  return spawnSync('npm', parameters, { ...options, shell: process.platform === 'win32' });
}

function because(result) {
  if (result.error) return ` (${result.error.message})`;
  return result.status === null ? '' : ` (npm: ${result.status})`;
}

function writeStamp(root) {
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
  writeFileSync(stampFile(root), lockHash(root));
}

function stampFile(root) {
  return join(root, 'node_modules', '.cache', 'sluitend-lock');
}

function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}
