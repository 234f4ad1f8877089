import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** A file of the built page with the type it is served as. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/**
 * The file that this path of an address means; `/` is `index.html`. null for everything else: a kind that the page
 * does not consist of, a folder, and every way out of the folder (`..`, encoded or not, a link, a drive letter).
 */
export async function pageFile(folder: string, addressPath: string): Promise<PageFile | null> {
  const name = plainName(addressPath);
  if (name === null) return null;
  const contentType = contentTypes[extname(name)];
  if (contentType === undefined) return null;
  const inside = await realpath(folder);
  const file = await realpath(join(inside, name)).catch(() => null);
  if (file === null || !file.startsWith(inside + sep)) return null;
  if (!(await stat(file)).isFile()) return null;
  return { bytes: new Uint8Array(await readFile(file)), contentType };
}

/** Address path to a relative file name of harmless parts, or null. */
function plainName(addressPath: string): string | null {
  if (addressPath === '/') return 'index.html';
  const parts = decoded(addressPath)?.split('/') ?? [];
  if (parts.length < 2 || parts.shift() !== '') return null;
  return parts.every((part) => /^[\w-][\w.-]*$/.test(part)) ? parts.join(sep) : null;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch (cause) {
    if (cause instanceof URIError) return null;
    throw cause;
  }
}
