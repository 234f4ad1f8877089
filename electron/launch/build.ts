import { fileURLToPath } from 'node:url';
import { buildApp } from './build-app.ts';
import { say } from './say.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const force = process.argv.includes('--force');

const built = await buildApp(root, { force, log: (line) => process.stderr.write(`${line}\n`) });
if (built.length === 0)
  say({ nl: 'Niets te bouwen: alles is bij.', en: 'Nothing to build: all is up to date.' });
