import { assertNever } from '#shared/domain/assert-never.ts';
import { cellAddress, type Evidence } from '#shared/domain/evidence.ts';

/** Where something stands, short: `orders.xlsx · Orders!F118`, `factuur.pdf · p. 1`, `bon.pdf · p. 2 (scan)`. */
export function placeName(at: Evidence): string {
  const name = fileName(at.file);
  switch (at.kind) {
    case 'cell':
      return `${name} · ${at.sheet === '' ? '' : `${at.sheet}!`}${cellAddress(at.column, at.row)}`;
    case 'page':
      return `${name} · p. ${at.page}${at.fromPicture ? ' (scan)' : ''}`;
    case 'xml':
      return `${name} · ${at.path.split('/').at(-1) ?? at.path}`;
    case 'file':
      return name;
    default:
      return assertNever(at);
  }
}

/** A path without its folders, whichever slash its system writes. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The folders of a path, without the file. */
export function folderName(path: string): string {
  return path.slice(0, Math.max(0, path.length - fileName(path).length - 1));
}
