import { existsSync } from 'node:fs';
import { delimiter, extname, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PlaceInFile } from '#shared/api/filing-schemas.ts';
import { sheetReference } from '#shared/domain/evidence.ts';
import { type Command, launch } from './launch-program.ts';

type Reader = readonly [program: string, kind: keyof typeof pageWords];

/** Readers of PDFs that can be told a page, by where their installers put them; the first that is there is asked. */
const pdfReaders: Readonly<Record<string, readonly Reader[]>> = {
  win32: [
    ['C:\\Program Files\\Adobe\\Acrobat DC\\Acrobat\\Acrobat.exe', 'acrobat'],
    ['C:\\Program Files (x86)\\Adobe\\Acrobat Reader DC\\Reader\\AcroRd32.exe', 'acrobat'],
    ['C:\\Program Files\\SumatraPDF\\SumatraPDF.exe', 'sumatra'],
    ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', 'address'],
  ],
  linux: [
    ['evince', 'index'],
    ['okular', 'okular'],
    ['atril', 'index'],
    ['xreader', 'index'],
  ],
};

/** How each of them is told. */
const pageWords = {
  acrobat: (file: string, page: number) => ['/A', `page=${page}`, file],
  sumatra: (file: string, page: number) => ['-page', String(page), file],
  index: (file: string, page: number) => [`--page-index=${page}`, file],
  okular: (file: string, page: number) => ['-p', String(page), file],
  address: (file: string, page: number) => [`${pathToFileURL(file)}#page=${page}`],
} as const;

/** LibreOffice goes to the cell behind `#` in the address of a file. */
const sheetPrograms: Readonly<Record<string, readonly string[]>> = {
  win32: ['C:\\Program Files\\LibreOffice\\program\\soffice.exe'],
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  linux: ['soffice', 'libreoffice'],
};

/** Excel knows no word for a cell. Who has it works in it, so no other program opens a sheet there. */
const excels: readonly string[] = [
  'C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE',
  'C:\\Program Files (x86)\\Microsoft Office\\root\\Office16\\EXCEL.EXE',
  'C:\\Program Files\\Microsoft Office\\Office16\\EXCEL.EXE',
  'C:\\Program Files (x86)\\Microsoft Office\\Office16\\EXCEL.EXE',
  '/Applications/Microsoft Excel.app',
];

const sheetKinds: ReadonlySet<string> = new Set(['.xlsx', '.xls', '.xlsb', '.ods']);

/** What opens this file at that place on this system; null where nothing is known that can. */
export function placeCommand(
  platform: NodeJS.Platform,
  file: string,
  place: PlaceInFile,
  isThere: (program: string) => boolean,
): Command | null {
  const kind = extname(file).toLowerCase();
  if (place.kind === 'page') {
    const reader = kind === '.pdf' && pdfReaders[platform]?.find(([program]) => isThere(program));
    return reader ? [reader[0], ...pageWords[reader[1]](file, place.page)] : null;
  }
  if (!sheetKinds.has(kind) || excels.some(isThere)) return null;
  const program = sheetPrograms[platform]?.find(isThere);
  const mark = encodeURIComponent(sheetReference(place));
  return program === undefined ? null : [program, `${pathToFileURL(file)}#${mark}`];
}

/** Opens a file at a place in it where this computer has a program that can; false where it has none. */
export async function openAtPlace(file: string, place: PlaceInFile): Promise<boolean> {
  const command = placeCommand(process.platform, file, place, isInstalled);
  return command !== null && launch(command);
}

/** A program by its whole path, or by its name in one of the folders that this system looks in. */
function isInstalled(program: string): boolean {
  if (isAbsolute(program)) return existsSync(program);
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => isAbsolute(folder) && existsSync(join(folder, program)));
}
