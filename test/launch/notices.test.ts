import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { billOfMaterials } from '#electron/launch/bill-of-materials.ts';
import { licenceNotices } from '#electron/launch/licence-notices.ts';
import { type UsedPackage, usedPackages } from '#electron/launch/used-packages.ts';
import { builtDesktop, repositoryRoot } from '../support/built-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const used: UsedPackage = {
  name: '@scope/one',
  version: '1.2.3',
  license: '(MIT OR Apache-2.0)',
  texts: ['Free to use.'],
  integrity: `sha512-${Buffer.from('abc').toString('base64')}`,
};

it('what is used is every package of the lock file that is no tool, and Electron', async () => {
  const root = temporaryFolder();
  const lock = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/tool': { version: '1.0.0', dev: true },
      'node_modules/electron': { version: '45.0.0', dev: true, license: 'MIT' },
      'node_modules/@scope/one': { version: '1.2.3', license: used.license, integrity: used.integrity },
      'node_modules/a/node_modules/@scope/one': { version: '1.2.3', license: used.license },
    },
  };
  await writeFile(join(root, 'package-lock.json'), JSON.stringify(lock));
  await mkdir(join(root, 'node_modules/@scope/one'), { recursive: true });
  await writeFile(join(root, 'node_modules/@scope/one/LICENSE.md'), 'Free to use.\n');
  const names = (await usedPackages(root)).map(({ name, version }) => `${name} ${version}`);
  expect(names).toEqual(['@scope/one 1.2.3', 'electron 45.0.0']);
});

/** Of a part of exceljs that is never called: the build leaves it out. */
const leftOut = 'buffers';

it('every package in the program may be used in it, and the one that states no licence is not in it', async () => {
  const packages = (await usedPackages(repositoryRoot)).filter(({ name }) => name !== leftOut);
  const { main } = await builtDesktop();
  expect(await readFile(main, 'utf8')).not.toMatch(/node_modules\/(buffers|unzipper)\//);
  const free =
    /^\(?(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0|Zlib)\b/;
  expect(
    packages.filter(({ license }) => !free.test(license ?? '')).map(({ name, license }) => [name, license]),
  ).toEqual([]);
});

it('the notices name package, licence and text', () => {
  expect(licenceNotices([used])).toContain(
    '@scope/one 1.2.3\nLicence: (MIT OR Apache-2.0)\n\nFree to use.\n',
  );
});

it('the bill of materials is CycloneDX', () => {
  const bom = JSON.parse(billOfMaterials({ name: 'sluitend', version: '0.1.0' }, [used]));
  expect([bom.bomFormat, bom.specVersion, bom.components]).toEqual([
    'CycloneDX',
    '1.6',
    [
      {
        type: 'library',
        'bom-ref': 'pkg:npm/%40scope/one@1.2.3',
        group: '@scope',
        name: 'one',
        version: '1.2.3',
        licenses: [{ expression: 'MIT OR Apache-2.0' }],
        purl: 'pkg:npm/%40scope/one@1.2.3',
        hashes: [{ alg: 'SHA-512', content: '616263' }],
      },
    ],
  ]);
});
