#!/usr/bin/env node
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './ensure-packages.mjs';
import { underNode24 } from './under-node-24.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
// npm changes to the folder of package.json; the person meant the folder they stood in.
const startedByNpm = process.env.npm_lifecycle_event !== undefined && process.cwd() === root;
const cwd = (startedByNpm && process.env.INIT_CWD) || process.cwd();

process.exitCode = ensurePackages(root)
  ? await underNode24(root, [join(root, 'electron', 'cli', 'main.ts'), ...process.argv.slice(2)], cwd)
  : 2;
