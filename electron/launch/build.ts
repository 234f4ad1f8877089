import { fileURLToPath } from 'node:url';
import { buildOrSay } from './build-or-say.ts';
import { say } from './say.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const built = await buildOrSay(root, process.argv.includes('--force'));
if (built === null) process.exitCode = 2;
else if (built.length === 0) {
  say({ nl: 'Niets te bouwen: alles is bij.', en: 'Nothing to build: all is up to date.' });
}
