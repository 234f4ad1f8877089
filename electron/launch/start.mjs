#!/usr/bin/env node
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './ensure-packages.mjs';
import { underNode24 } from './under-node-24.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

process.exitCode = ensurePackages(root)
  ? await underNode24(root, [join(here, 'start.ts'), ...process.argv.slice(2)])
  : 2;
