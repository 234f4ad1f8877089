import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './say.mjs';

/**
 * Installs the npm packages when they are missing or are not those of the lock file.
 * @param {string} root folder of package.json
 * @returns {boolean} false when it could not be done; what to do has then been said
 */
export function ensurePackages(root) {
  if (packagesAreCurrent(root)) return true;
  say({
    nl: 'De benodigde pakketten worden geïnstalleerd (eenmalig, enkele minuten).',
    en: 'Installing the packages that are needed (once, a few minutes).',
  });
  const result = runNpm(root);
  if (result.status === 0 && packagesAreCurrent(root)) return true;
  say({
    nl: `De pakketten konden niet worden geïnstalleerd${because(result)}. Controleer de verbinding met het npm-register (npm config get registry) en probeer het opnieuw.`,
    en: `The packages could not be installed${because(result)}. Check the connection to the npm registry (npm config get registry) and try again.`,
  });
  return false;
}

/**
 * Whether what is installed has the versions of the lock file. By content: a date says nothing after a checkout.
 * Optional packages are those of other systems; they may be absent.
 * @param {string} root
 * @returns {boolean}
 */
export function packagesAreCurrent(root) {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const locked = readPackages(join(root, 'package-lock.json'));
  if (installed === null || locked === null) return false;
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? wanted.optional === true : found.version === wanted.version;
  });
}

function readPackages(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

/**
 * `install` and not `ci`: it too takes the versions of the lock file and writes nothing to it, but it does not throw
 * away the Node that may be running this, and it works with a register that lacks the packages of other systems.
 * npm by the path that npm itself gave, so that no shell and no other npm comes between.
 */
function runNpm(root) {
  const parameters = [
    'install',
    '--no-save',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--no-progress',
    '--loglevel=error',
  ];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return spawnSync(process.execPath, [npm, ...parameters], options);
  return spawnSync('npm', parameters, { ...options, shell: process.platform === 'win32' });
}

function because(result) {
  if (result.error) return ` (${result.error.message})`;
  return result.status === null || result.status === 0 ? '' : ` (npm: ${result.status})`;
}
