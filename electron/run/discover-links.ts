import { dirname, sep } from 'node:path';
import type { DiscoveryRoot } from './discover-roots.ts';

/**
 * What to do with a symbolic link by its real target: a target above the link itself would go round for ever; any other
 * target inside the folders is found in its own place; what lies outside was not given to the program.
 */
export function linkVerdict(
  link: string,
  target: string,
  roots: readonly DiscoveryRoot[],
): 'link-loop' | 'link-inside' | 'link-outside' {
  const root = roots.find(({ path }) => isWithin(link, path));
  const place = root === undefined ? link : `${root.realPath}${link.slice(root.path.length)}`;
  if (isWithin(dirname(place), target)) return 'link-loop';
  return roots.some(({ realPath }) => isWithin(target, realPath)) ? 'link-inside' : 'link-outside';
}

/** Is a path a folder itself or something below it? */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
