import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, extractFile, listPackage } from '@electron/asar';
import { build, type Configuration, Platform } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { nodeFlags } from '#electron/launch/under-node-24.mjs';
import { builtDesktop, repositoryRoot } from '../support/built-app.ts';
import { startStandIn, windowOf } from '../support/electron-stand-in.ts';

/** What Electron's own program has in it before its fuses: this word, a version, and how many there are. */
const fuseWire = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x08';

/** A runtime of empty files, but for the fuses in its program: enough to pack, nothing to run. */
async function dummyRuntime(folder: string): Promise<string> {
  await mkdir(join(folder, 'resources'), { recursive: true });
  await mkdir(join(folder, 'locales'));
  const files = [
    'electron',
    'version',
    'LICENSE',
    'LICENSES.chromium.html',
    'locales/nl.pak',
    'locales/en-US.pak',
    'locales/de.pak',
    'chrome-sandbox',
  ];
  await Promise.all(files.map((name) => writeFile(join(folder, name), '')));
  // As Electron delivers them: everything on that Node can do.
  await writeFile(join(folder, 'electron'), `ELF ${fuseWire}10111000 ELF`);
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

const makesDebs = process.platform === 'linux' && hasProgram('dpkg-deb');

describe('the packed program', () => {
  let folder: string;
  let resources: string;
  let files: readonly string[];
  /** What the deb puts on a computer, below this folder; null where no deb can be made. */
  let installed: string | null = null;

  beforeAll(async () => {
    await builtDesktop();
    folder = await mkdtemp(join(tmpdir(), 'sluitend-pack-'));
    // electron-builder validates the configuration against its own schema and refuses what it does not know.
    process.env['CUSTOM_FPM_PATH'] = join(repositoryRoot, 'test/support/fpm-by-dpkg.mjs');
    const made = await build({
      projectDir: repositoryRoot,
      targets: Platform.LINUX.createTarget(makesDebs ? ['dir', 'deb'] : 'dir'),
      publish: 'never',
      config: {
        ...(await configuration()),
        electronDist: await dummyRuntime(join(folder, 'runtime')),
        directories: { output: join(folder, 'out') },
      },
    });
    const deb = made.find((path) => path.endsWith('.deb'));
    if (deb !== undefined) {
      installed = join(folder, 'computer');
      execFileSync('dpkg-deb', ['--extract', deb, installed]);
      execFileSync('dpkg-deb', ['--control', deb, join(installed, 'control')]);
    }
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
      '/node_modules/pdfjs-dist/node_modules/@napi-rs/canvas/index.js',
      '/node_modules/tesseract.js-core/tesseract-core-simd-lstm.wasm',
      '/node_modules/@tesseract.js-data/nld/4.0.0_best_int/nld.traineddata.gz',
      '/node_modules/@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
    ];
    expect(needed.filter((path) => !files.includes(path))).toEqual([]);
  });

  it('has the texts of Chromium in its own two languages only', async () => {
    expect((await readdir(join(resources, '..', 'locales'))).sort()).toEqual(['en-US.pak', 'nl.pak']);
  });

  it('keeps the sample outside the archive, where it can be copied, and has no native code of a library at all', async () => {
    const unpacked = await readdir(join(resources, 'app.asar.unpacked'), { recursive: true });
    expect(unpacked).toContain(join('dist', 'sample', 'voorbeeldmap', 'Leveranciers.xlsx'));
    expect(unpacked.filter((path) => /\.([cm]?js|node)$/.test(path))).toEqual([]);
    expect(files.filter((path) => path.endsWith('.node'))).toEqual([]);
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
      /^\/node_modules(\/(@embedpdf|pdf-parse|pdfjs-dist|tesseract\.js-core|@tesseract\.js-data)(\/.*)?)?$/;
    expect(files.filter((path) => !own.test(path) && !libraries.test(path))).toEqual([]);
    const unwanted =
      /\.(map|[mc]?ts|tsx)$|\/(test|tests|src|docs?)\/|\/README(?!\.md$)|\.min\.mjs$|expected-findings/;
    expect(files.filter((path) => unwanted.test(path))).toEqual([]);
  });

  it('asks Electron for the flag without which compiled code of several threads can end the program', () => {
    const { v8Flags } = JSON.parse(extractFile(join(resources, 'app.asar'), 'package.json').toString('utf8'));
    expect(nodeFlags).toContain(v8Flags);
  });

  it('has the fuses as they were asked for, in the program itself', async () => {
    const program = await readFile(join(resources, '..', 'sluitend'), 'latin1');
    const wire = program.slice(program.indexOf(fuseWire) + fuseWire.length).slice(0, 8);
    // Run as Node off, cookies encrypted, NODE_OPTIONS off, inspect off, archive checked, nothing but the archive, no snapshot, no file privileges.
    expect(wire).toBe('01001100');
  });

  it('is about as large as is written of it', async () => {
    const text = await readFile(join(repositoryRoot, 'electron', 'README.md'), 'utf8');
    const [, written = '0'] = /Our own part of the Linux program is ([\d.]+) MB/.exec(text) ?? [];
    const megabytes = (await bytesBelow(resources)) / 1e6;
    expect(Math.abs(megabytes - Number(written))).toBeLessThan(1.5);
  });

  it.runIf(makesDebs)(
    'is what the deb puts on a computer, with an entry in its menu and nothing elsewhere',
    async () => {
      const root = installed ?? '';
      const all = (await readdir(root, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
      expect(all.filter((path) => !/^\/(opt\/Sluitend|usr\/share|control)\//.test(path))).toEqual([]);
      expect(all).toEqual(
        expect.arrayContaining(['/opt/Sluitend/sluitend', '/opt/Sluitend/resources/notices/sbom.cdx.json']),
      );
      const menu = await readFile(join(root, 'usr/share/applications/sluitend.desktop'), 'utf8');
      expect(menu).toMatch(/^Exec=\/opt\/Sluitend\/sluitend %U$/m);
      const control = await readFile(join(root, 'control', 'control'), 'utf8');
      expect(control).toMatch(/^Package: sluitend\nVersion: 0\.1\.0\n/);
      expect((await stat(join(root, 'opt/Sluitend/sluitend'))).mode & 0o111).toBe(0o111);
    },
  );

  it('starts from its archive as it is installed, reads a PDF with the libraries inside it and opens its sample', async () => {
    const from = installed === null ? resources : join(installed, 'opt', 'Sluitend', 'resources');
    // Only Electron looks into archives: here the archive is a folder of the same name, with what lies outside it beside it.
    const unpacked = join(folder, 'run', 'app.asar');
    extractAll(join(from, 'app.asar'), unpacked);
    await rm(join(unpacked, 'dist', 'sample'), { recursive: true });
    await cp(join(from, 'app.asar.unpacked'), `${unpacked}.unpacked`, { recursive: true });
    const app = startStandIn({
      main: join(unpacked, 'dist', 'desktop', 'main.js'),
      dataFolder: join(folder, 'data'),
      packaged: true,
    });
    await windowOf(app);
    const pdf = await readFile(join(`${unpacked}.unpacked`, 'dist/sample/voorbeeldmap/Inkoop/INV-10477.pdf'));
    const reply = await app.ask({
      kind: 'call',
      method: 'quickCheck',
      input: { files: [{ name: 'INV-10477.pdf', base64: pdf.toString('base64') }] },
    });
    expect(reply).toMatchObject({ ok: true, value: [{ status: 'text', documentType: 'invoice' }] });
    const opened = await app.ask({ kind: 'call', method: 'openSample', input: {} });
    expect(opened).toMatchObject({ ok: true, value: { workspace: { isSample: true } } });
    expect([await app.quit(), app.output()]).toEqual([0, '']);
    expect(textByTheSecondReader(unpacked, pdf)).toContain('INV-10477');
  }, 60_000);
});

/** First page of a PDF by pdf-parse, as it lies in the packed program. */
function textByTheSecondReader(program: string, pdf: Uint8Array): string {
  const script = `
    import { readFileSync } from 'node:fs';
    import { PDFParse } from 'pdf-parse';
    const parser = new PDFParse({ data: new Uint8Array(readFileSync(0)), isEvalSupported: false, useSystemFonts: false });
    const { items } = await (await (await parser.load()).getPage(1)).getTextContent();
    console.log(items.map(({ str }) => str).join(' '));`;
  const words = ['--input-type=module', '--eval', script];
  return execFileSync(process.execPath, words, { cwd: program, input: pdf, encoding: 'utf8' });
}

async function bytesBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function hasProgram(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
