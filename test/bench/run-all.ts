import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Runs every bench of this folder, one after the other, so that none disturbs another. */
const folder = fileURLToPath(new URL('.', import.meta.url));
const benches = readdirSync(folder).filter((name) => /^run-.*\.ts$/.test(name) && name !== 'run-all.ts');
const failed = benches.filter(
  (name) => spawnSync(process.execPath, [`${folder}${name}`], { stdio: 'inherit' }).status !== 0,
);
if (failed.length > 0) process.stderr.write(`${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
