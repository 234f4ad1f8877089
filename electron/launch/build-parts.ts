import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { billOfMaterials } from './bill-of-materials.ts';
import { leaveOut } from './leave-out.ts';
import { licenceNotices } from './licence-notices.ts';
import { replaceFile, replaceFolder } from './replace.ts';
import { nodeProgram, run } from './under-node-24.mjs';
import { usedPackages } from './used-packages.ts';

/** A piece of `dist/` with what it is made from. */
export interface Part {
  readonly name: string;
  /** Files and folders below the root whose content decides whether it is built again. */
  readonly inputs: readonly string[];
  /** File or folder below `dist/`. */
  readonly output: string;
  readonly build: (root: string, dist: string) => Promise<void>;
}

const always = [
  'package.json',
  'package-lock.json',
  'electron/launch/build-parts.ts',
  'electron/launch/leave-out.ts',
];
const core = ['shared', 'rules'];

/**
 * Libraries that look up a data file or native code beside themselves: they stay packages, and are the only ones that
 * electron-builder packs. Everything else goes into the bundles: one file to open at the start instead of thousands,
 * and nothing in the installer that is not used.
 */
const keptPackages = ['electron', '@embedpdf/pdfium', 'pdf-parse', 'tesseract.js-core'];

/** Libraries in the older module format ask for Node's modules by `require`, which a module does not have. */
const requireBanner =
  "import { createRequire as requireFor } from 'node:module';\nconst require = requireFor(import.meta.url);";

/** Everything in `dist/`. */
export const buildParts: readonly Part[] = [
  bundle('desktop', 'electron/desktop/main.ts', 'desktop/main.js'),
  bundle('preload', 'electron/desktop/preload.ts', 'desktop/preload.cjs', {
    format: 'cjs',
    platform: 'browser',
    banner: {},
    minify: true,
    sourcemap: false,
  }),
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
    build: (root, dist) =>
      replaceFolder(dist, 'dossier-types', (folder) =>
        cp(join(root, 'rules', 'dossier-types'), folder, {
          recursive: true,
          filter: (source) => !/\.\w+$/.test(source) || source.endsWith('.yaml'),
        }),
      ),
  },
  {
    name: 'notices',
    inputs: ['package.json', 'package-lock.json', 'electron/launch'],
    output: 'notices',
    build: buildNotices,
  },
  { name: 'sample', inputs: ['test/sample', 'package-lock.json'], output: 'sample', build: buildSample },
];

function bundle(name: string, entry: string, output: string, options: BuildOptions = {}): Part {
  return {
    name,
    inputs: [...always, ...core, 'electron'],
    output,
    build: async (root, dist) => {
      const { outputFiles = [] } = await build({
        absWorkingDir: root,
        write: false,
        entryPoints: [entry],
        outfile: join(dist, output),
        bundle: true,
        format: 'esm',
        platform: 'node',
        target: 'node24',
        external: [...keptPackages],
        banner: { js: requireBanner },
        sourcemap: 'linked',
        logLevel: 'warning',
        plugins: [leaveOut],
        ...options,
      });
      for (const file of outputFiles) await replaceFile(file.path, file.contents);
    },
  };
}

function buildRenderer(root: string, dist: string): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = join(root, 'renderer', 'vite.config.ts');
  return replaceFolder(dist, 'renderer', (folder) =>
    mustSucceed(root, [
      vite,
      'build',
      '-c',
      config,
      '--outDir',
      folder,
      '--emptyOutDir',
      '--logLevel',
      'error',
    ]),
  );
}

function buildSample(root: string, dist: string): Promise<void> {
  return replaceFolder(dist, 'sample', (folder) =>
    mustSucceed(root, [join(root, 'test', 'sample', 'make-sample.ts'), folder]),
  );
}

/** What an administrator must be able to see: whose software is in the program, and under which licence. */
function buildNotices(root: string, dist: string): Promise<void> {
  return replaceFolder(dist, 'notices', async (folder) => {
    const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const packages = await usedPackages(root);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'third-party-licences.txt'), licenceNotices(packages));
    await writeFile(join(folder, 'sbom.cdx.json'), billOfMaterials({ name, version }, packages));
  });
}

async function mustSucceed(root: string, parameters: readonly string[]): Promise<void> {
  const code = await run(nodeProgram(root), parameters, { cwd: root });
  if (code !== 0) throw new Error(`${parameters[0]} ended with ${code}`);
}
