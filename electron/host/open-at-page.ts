import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Command, launch } from './launch-program.ts';

/** Readers of PDFs that can be told a page, by the place where their installers put them; the first that is there is asked. */
const readers: Readonly<Record<string, readonly (readonly [program: string, kind: keyof typeof words])[]>> = {
  win32: [
    ['C:\\Program Files\\Adobe\\Acrobat DC\\Acrobat\\Acrobat.exe', 'acrobat'],
    ['C:\\Program Files (x86)\\Adobe\\Acrobat Reader DC\\Reader\\AcroRd32.exe', 'acrobat'],
    ['C:\\Program Files\\SumatraPDF\\SumatraPDF.exe', 'sumatra'],
    ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', 'address'],
  ],
  linux: [
    ['/usr/bin/evince', 'index'],
    ['/usr/bin/okular', 'okular'],
    ['/usr/bin/atril', 'index'],
    ['/usr/bin/xreader', 'index'],
  ],
};

/** How each of them is told. */
const words = {
  acrobat: (file: string, page: number) => ['/A', `page=${page}`, file],
  sumatra: (file: string, page: number) => ['-page', String(page), file],
  index: (file: string, page: number) => [`--page-index=${page}`, file],
  okular: (file: string, page: number) => ['-p', String(page), file],
  address: (file: string, page: number) => [`${pathToFileURL(file)}#page=${page}`],
} as const;

/** What opens this file at that page on this system; null where nothing is known that can. */
export function pageCommand(
  platform: NodeJS.Platform,
  file: string,
  page: number,
  isThere: (program: string) => boolean,
): Command | null {
  if (extname(file).toLowerCase() !== '.pdf') return null;
  const reader = readers[platform]?.find(([program]) => isThere(program));
  return reader === undefined ? null : [reader[0], ...words[reader[1]](file, page)];
}

/** Opens a PDF at a page where this computer has a reader that can; false where it has none. */
export async function openAtPage(file: string, page: number): Promise<boolean> {
  const command = pageCommand(process.platform, file, page, existsSync);
  return command !== null && launch(command);
}
