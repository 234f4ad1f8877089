import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { build, type Configuration, Platform } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtDesktop, repositoryRoot } from '../support/built-app.ts';
import { startStandIn, windowOf } from '../support/electron-stand-in.ts';

/** A runtime of empty files: enough to pack, nothing to run. Fuses are set in a real program only, so not here. */
async function dummyRuntime(folder: string): Promise<string> {
  await mkdir(join(folder, 'resources'), { recursive: true });
  await mkdir(join(folder, 'locales'));
  const files = [
    'electron',
    'version',
    'LICENSE',
    'LICENSES.chromium.html',
    'locales/nl.pak',
    'chrome-sandbox',
  ];
  await Promise.all(files.map((name) => writeFile(join(folder, name), '')));
  await chmod(join(folder, 'electron'), 0o755);
  return folder;
}

async function configuration(): Promise<Configuration> {
  return parse(await readFile(join(repositoryRoot, 'electron-builder.yml'), 'utf8'));
}

describe('electron-builder.yml', () => {
  it('sets every fuse that Electron knows: nothing but the packed program runs', async () => {
    const { electronFuses } = await configuration();
    const schema = JSON.parse(
      await readFile(join(repositoryRoot, 'node_modules/app-builder-lib/scheme.json'), 'utf8'),
    );
    // Two are no fuses but about how they are set.
    const known = Object.keys(schema.definitions.FuseOptionsV1.properties).filter(
      (name) => name !== 'resetAdHocDarwinSignature' && name !== 'strictlyRequireAllFuses',
    );
    expect(Object.keys(electronFuses ?? {}).sort()).toEqual(known.sort());
    expect(electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('installs for one person without an administrator, and names no place of ours for new versions', async () => {
    const { nsis, publish, win, mac, linux } = await configuration();
    expect({ nsis, publish, targets: [win?.target, mac?.target, linux?.target] }).toMatchObject({
      nsis: { oneClick: false, perMachine: false, allowElevation: false, deleteAppDataOnUninstall: false },
      publish: { provider: 'generic', url: expect.stringMatching(/\.example$/) },
      targets: [['nsis', 'msi', 'portable'], ['dmg'], ['AppImage', 'deb']],
    });
  });
});

describe('the packed program', () => {
  let folder: string;
  let resources: string;
  let files: readonly string[];

  beforeAll(async () => {
    await builtDesktop();
    folder = await mkdtemp(join(tmpdir(), 'sluitend-pack-'));
    // electron-builder validates the configuration against its own schema and refuses what it does not know.
    await build({
      projectDir: repositoryRoot,
      targets: Platform.LINUX.createTarget('dir'),
      publish: 'never',
      config: {
        ...(await configuration()),
        electronDist: await dummyRuntime(join(folder, 'runtime')),
        electronFuses: null,
        directories: { output: join(folder, 'out') },
      },
    });
    resources = join(folder, 'out', 'linux-unpacked', 'resources');
    files = listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) =>
      path.replaceAll('\\', '/'),
    );
  }, 240_000);

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('holds everything the program opens', () => {
    const needed = [
      '/package.json',
      '/dist/desktop/main.js',
      '/dist/desktop/preload.cjs',
      '/dist/worker.js',
      '/dist/renderer/index.html',
      '/dist/dossier-types/order.yaml',
      '/dist/dossier-types/inkoopfactuur.yaml',
      '/dist/sample/README.md',
      '/dist/sample/voorbeeldmap/Leveranciers.xlsx',
      '/node_modules/@embedpdf/pdfium/dist/pdfium.wasm',
      '/node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs',
      '/node_modules/tesseract.js-core/tesseract-core-simd-lstm.wasm',
      '/node_modules/@tesseract.js-data/nld/4.0.0_best_int/nld.traineddata.gz',
      '/node_modules/@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
    ];
    expect(needed.filter((path) => !files.includes(path))).toEqual([]);
  });

  it('keeps the sample and native code outside the archive, where they can be copied and loaded', async () => {
    const unpacked = await readdir(join(resources, 'app.asar.unpacked'), { recursive: true });
    expect(unpacked).toContain(join('dist', 'sample', 'voorbeeldmap', 'Leveranciers.xlsx'));
    expect(unpacked.some((path) => path.endsWith('.node'))).toBe(true);
    expect(unpacked.filter((path) => /\.[cm]?js$/.test(path))).toEqual([]);
  });

  it('has the licences and the bill of materials of everything in it beside its archive', async () => {
    const notices = await readFile(join(resources, 'notices', 'third-party-licences.txt'), 'utf8');
    const bom = JSON.parse(await readFile(join(resources, 'notices', 'sbom.cdx.json'), 'utf8'));
    const names = bom.components.map(({ group, name }: Record<string, string>) =>
      group ? `${group}/${name}` : name,
    );
    const packed = files.flatMap((path) => {
      const [, name] = /^\/node_modules\/((?:@[^/]+\/)?[^/@]+)\/package\.json$/.exec(path) ?? [];
      return name === undefined ? [] : [name];
    });
    expect(packed.length).toBeGreaterThan(2);
    expect(packed.filter((name) => !names.includes(name) || !notices.includes(`\n${name} `))).toEqual([]);
    expect(['electron', 'react', 'zod'].filter((name) => !names.includes(name))).toEqual([]);
    expect(names.filter((name: string) => /^(vitest|knip|typescript|playwright-core)$/.test(name))).toEqual(
      [],
    );
  });

  it('holds nothing else', () => {
    const own = /^\/(package\.json|dist(\/(desktop|renderer|dossier-types|sample)(\/.*)?|\/worker\.js)?)$/;
    const libraries =
      /^\/node_modules(\/(@embedpdf|@napi-rs|pdf-parse|pdfjs-dist|tesseract\.js-core|@tesseract\.js-data)(\/.*)?)?$/;
    expect(files.filter((path) => !own.test(path) && !libraries.test(path))).toEqual([]);
    const unwanted =
      /\.(map|[mc]?ts|tsx)$|\/(test|tests|src|docs?)\/|\/README(?!\.md$)|\.min\.mjs$|expected-findings/;
    expect(files.filter((path) => unwanted.test(path))).toEqual([]);
  });

  it('starts from its archive and reads a PDF with the libraries inside it', async () => {
    const unpacked = join(folder, 'app');
    extractAll(join(resources, 'app.asar'), unpacked);
    const app = startStandIn({
      main: join(unpacked, 'dist', 'desktop', 'main.js'),
      dataFolder: join(folder, 'data'),
      packaged: true,
    });
    await windowOf(app);
    const pdf = await readFile(join(unpacked, 'dist/sample/voorbeeldmap/Inkoop/INV-10477.pdf'));
    const reply = await app.ask({
      kind: 'call',
      method: 'quickCheck',
      input: { files: [{ name: 'INV-10477.pdf', base64: pdf.toString('base64') }] },
    });
    expect(reply).toMatchObject({ ok: true, value: [{ status: 'text', documentType: 'invoice' }] });
    expect([await app.quit(), app.output()]).toEqual([0, '']);
  }, 60_000);
});
