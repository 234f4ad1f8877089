import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { nodeProgram, run } from './under-node-24.mjs';

/** A piece of `dist/` with what it is made from. */
export interface Part {
  readonly name: string;
  /** Files and folders below the root whose content decides whether it is built again. */
  readonly inputs: readonly string[];
  /** File or folder below `dist/`. */
  readonly output: string;
  readonly build: (root: string, dist: string) => Promise<void>;
}

const always = ['package.json', 'electron/launch/build-parts.ts'];
const core = ['shared', 'rules'];

/**
 * Everything in `dist/`. npm libraries stay outside the bundles: several carry data files or native code that they
 * look up beside themselves, and electron-builder packs all `dependencies` anyway. The price is a start that opens
 * more files; inside the asar that is one file.
 */
export const buildParts: readonly Part[] = [
  bundle('desktop', 'electron/desktop/main.ts', 'desktop/main.js'),
  {
    ...bundle('preload', 'electron/desktop/preload.ts', 'desktop/preload.cjs', {
      format: 'cjs',
      packages: 'bundle',
      external: ['electron'],
      platform: 'browser',
      minify: true,
      sourcemap: false,
    }),
  },
  bundle('worker', 'electron/worker/entry.ts', 'worker.js'),
  bundle('browser', 'electron/browser/host.ts', 'browser/host.js'),
  bundle('cli', 'electron/cli/main.ts', 'cli.js'),
  {
    name: 'renderer',
    inputs: ['renderer', 'shared', 'package.json', 'package-lock.json'],
    output: 'renderer',
    build: buildRenderer,
  },
  {
    name: 'dossier-types',
    inputs: ['rules/dossier-types'],
    output: 'dossier-types',
    build: async (root, dist) =>
      cp(join(root, 'rules', 'dossier-types'), join(dist, 'dossier-types'), {
        recursive: true,
        filter: (source) => !/\.\w+$/.test(source) || source.endsWith('.yaml'),
      }),
  },
  { name: 'sample', inputs: ['test/sample', 'package-lock.json'], output: 'sample', build: buildSample },
];

function bundle(name: string, entry: string, output: string, options: BuildOptions = {}): Part {
  return {
    name,
    inputs: [...always, ...core, 'electron'],
    output,
    build: async (root, dist) => {
      await build({
        absWorkingDir: root,
        entryPoints: [entry],
        outfile: join(dist, output),
        bundle: true,
        format: 'esm',
        platform: 'node',
        target: 'node24',
        packages: 'external',
        sourcemap: 'linked',
        logLevel: 'warning',
        ...options,
      });
    },
  };
}

async function buildRenderer(root: string, dist: string): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = join(root, 'renderer', 'vite.config.ts');
  const parameters = [vite, 'build', '-c', config, '--outDir', join(dist, 'renderer'), '--logLevel', 'warn'];
  await mustSucceed(root, [...parameters, '--emptyOutDir']);
}

async function buildSample(root: string, dist: string): Promise<void> {
  await mustSucceed(root, [join(root, 'test', 'sample', 'make-sample.ts'), join(dist, 'sample')]);
}

async function mustSucceed(root: string, parameters: readonly string[]): Promise<void> {
  const code = await run(nodeProgram(root), parameters, { cwd: root });
  if (code !== 0) throw new Error(`${parameters[0]} ended with ${code}`);
}
