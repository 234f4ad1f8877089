#!/usr/bin/env node
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from '../electron/launch/ensure-packages.mjs';
import { underNode24 } from '../electron/launch/under-node-24.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

process.exitCode = ensurePackages(root)
  ? await underNode24(root, [join(root, 'test', 'run-steps.ts'), ...process.argv.slice(2)], root)
  : 2;
