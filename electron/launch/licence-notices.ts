import type { UsedPackage } from './used-packages.ts';

const line = '-'.repeat(80);

/** The licences of all packages in the program as one text to ship with it. */
export function licenceNotices(packages: readonly UsedPackage[]): string {
  const notices = packages.map(({ name, version, license, texts }) =>
    [line, `${name} ${version}`, `Licence: ${license ?? 'see below'}`, '', ...texts].join('\n').trimEnd(),
  );
  return `Third-party software in Sluitend\n\n${notices.join('\n\n')}\n`;
}
