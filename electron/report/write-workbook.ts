import { randomUUID } from 'node:crypto';
import { createWriteStream, type WriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import ExcelJs from 'exceljs';
import type { ReportWorkbook } from '#shared/report/report-workbook.ts';
import { CellStyles } from './cell-styles.ts';
import { safeText } from './safe-text.ts';
import { sheetNames } from './sheet-names.ts';
import { writeSheet } from './write-sheet.ts';

export interface WriteOptions {
  readonly signal?: AbortSignal;
}

/**
 * Writes a report as an xlsx file, row by row. The file appears under its name only when it is whole: it is made
 * beside it first. Rejects with the error of the file system (a code such as `EBUSY`: open in Excel) or with the
 * reason of the signal; then nothing is left behind and a file that was there is as it was.
 */
export async function writeWorkbook(
  workbook: ReportWorkbook,
  path: string,
  options: WriteOptions = {},
): Promise<void> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await writeTo(temporary, workbook, options.signal);
    await toDisk(temporary);
    options.signal?.throwIfAborted();
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
}

async function writeTo(path: string, report: ReportWorkbook, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  const file = createWriteStream(path, { flags: 'wx' });
  const failed = failureOf(file);
  try {
    await Promise.race([writeSheets(file, report, signal), failed]);
  } finally {
    file.destroy();
  }
}

/** Rejects when the disk is full or the folder is gone; exceljs itself would wait for ever. */
function failureOf(file: WriteStream): Promise<never> {
  const failed = new Promise<never>((_, reject) => file.once('error', reject));
  failed.catch(() => undefined);
  return failed;
}

async function writeSheets(
  file: WriteStream,
  report: ReportWorkbook,
  signal: AbortSignal | undefined,
): Promise<void> {
  // biome-ignore lint/style/noRestrictedGlobals: turns the time it was given into the type exceljs takes; asks no clock.
  const made = new Date(report.madeAt);
  const workbook = new ExcelJs.stream.xlsx.WorkbookWriter({
    stream: file,
    useStyles: true,
    useSharedStrings: true,
    zip: { zlib: { level: 3 } },
  });
  workbook.creator = safeText(report.madeBy);
  workbook.lastModifiedBy = safeText(report.madeBy);
  workbook.created = made;
  workbook.modified = made;
  workbook.title = safeText(report.title);
  const styles = new CellStyles();
  const names = sheetNames(report.sheets.map(({ name }) => name));
  for (const [index, sheet] of report.sheets.entries()) {
    const name = names[index] ?? sheet.name;
    await writeSheet({ workbook, sheet, name, footer: report.footer, styles, signal });
  }
  await workbook.commit();
}

async function toDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
