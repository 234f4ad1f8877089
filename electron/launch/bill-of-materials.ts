import type { UsedPackage } from './used-packages.ts';

/** Every package in the program as a bill of materials (CycloneDX 1.6, JSON); the same packages give the same bytes. */
export function billOfMaterials(
  program: { readonly name: string; readonly version: string },
  packages: readonly UsedPackage[],
): string {
  const components = packages.map(({ name, version, license, integrity }) => ({
    type: name === 'electron' ? 'framework' : 'library',
    'bom-ref': purl(name, version),
    ...scoped(name),
    version,
    ...(license === null ? {} : { licenses: [{ expression: license.replace(/^\((.*)\)$/, '$1') }] }),
    purl: purl(name, version),
    ...(integrity === null ? {} : { hashes: hashes(integrity) }),
  }));
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': 'program', ...program } },
    components,
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function scoped(name: string): { readonly group?: string; readonly name: string } {
  const [group, rest] = name.split('/');
  return rest === undefined ? { name } : { group: group ?? '', name: rest };
}

/** Package URL, type npm: the `@` of a scope is written as `%40`. */
function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function hashes(integrity: string): readonly { readonly alg: string; readonly content: string }[] {
  const [algorithm, base64 = ''] = integrity.split(' ')[0]?.split(/-(.*)/s) ?? [];
  return algorithm === 'sha512'
    ? [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }]
    : [];
}
