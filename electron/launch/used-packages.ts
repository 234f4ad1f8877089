import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A package that ends up in the program, with what its maker says of it. */
export interface UsedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as the package states it; null when it states none. */
  readonly license: string | null;
  /** Its licence files as they are; empty when it has none. */
  readonly texts: readonly string[];
  /** As npm wrote it in the lock file: `sha512-…`. */
  readonly integrity: string | null;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

/**
 * Every package that is no tool of development only, Electron included, sorted by name. An optional package that is not
 * installed here, such as native code for another system, is in the list without its texts.
 */
export async function usedPackages(root: string): Promise<readonly UsedPackage[]> {
  const lock: { readonly packages: Readonly<Record<string, LockEntry>> } = JSON.parse(
    await readFile(join(root, 'package-lock.json'), 'utf8'),
  );
  const entries = Object.entries(lock.packages).filter(
    ([path, entry]) =>
      path !== '' && ((!entry.dev && !entry.devOptional) || path === 'node_modules/electron'),
  );
  const found = await Promise.all(entries.map(([path, entry]) => usedPackage(root, path, entry)));
  const unique = new Map(found.map((one) => [`${one.name}@${one.version}`, one]));
  return [...unique.values()].sort((a, b) => compare(`${a.name}@${a.version}`, `${b.name}@${b.version}`));
}

async function usedPackage(root: string, path: string, entry: LockEntry): Promise<UsedPackage> {
  return {
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: entry.version ?? '',
    license: entry.license ?? null,
    texts: await licenceTexts(join(root, path)),
    integrity: entry.integrity ?? null,
  };
}

async function licenceTexts(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => /^(licen[cs]e|notice|copying)/i.test(name)).sort(compare);
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
