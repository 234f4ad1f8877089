import { sep } from 'node:path';

/**
 * Where a file inside a mail or a zip stands: the path of the outer file, then the path inside it. No folder has the name
 * of a file, so no other file has this path.
 */
export function innerPath(outer: string, inside: string): string {
  return `${outer}${sep}${inside.split('/').join(sep)}`;
}
