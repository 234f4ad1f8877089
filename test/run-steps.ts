import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '#electron/launch/say.mjs';
import { run } from '#electron/launch/under-node-24.mjs';
import { ensureChromium } from './support/ensure-chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Everything that must hold, cheapest first. The first that fails ends the run with its own exit code. */
const steps: readonly (readonly [name: string, script: string, ...words: string[]])[] = [
  ['build', 'electron/launch/build.ts'],
  ['types', 'node_modules/typescript/bin/tsc', '-b'],
  ['lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  ['dead code', 'node_modules/knip/bin/knip.js'],
  ['unit', 'node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', '--project', 'unit'],
  [
    'screens',
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    'page',
  ],
  ['slow', 'node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', '--project', 'slow'],
  ['end to end', 'node_modules/vitest/vitest.mjs', 'run', '--config', 'test/end-to-end/vitest.config.ts'],
];

process.exitCode = await runSteps();

async function runSteps(): Promise<number> {
  await ensureChromium();
  const began = performance.now();
  for (const [name, script, ...words] of steps) {
    const stepBegan = performance.now();
    const code = await run(process.execPath, [join(root, script), ...words], { cwd: root });
    const seconds = ((performance.now() - stepBegan) / 1000).toFixed(1);
    process.stderr.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}: ${seconds} s\n`);
    if (code !== 0) return code;
  }
  process.stderr.write(`ok     all: ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  if (!existsSync(join(root, 'node_modules', 'electron', 'path.txt')))
    say({
      nl: 'Het bureaubladprogramma is getest met een vervanger: de Electron-runtime is hier niet (npm run electron:get).',
      en: 'The desktop program was tested with a stand-in: the Electron runtime is not here (npm run electron:get).',
    });
  return 0;
}
