import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBytes } from '../support/reading/read-bytes.ts';
import { type CellMistake, compareCells } from './compare-cells.ts';
import { corpusFolder } from './corpus-folder.ts';
import { readSheetTruth, type TrueWorkbook } from './sheet-truth.ts';
import { type SheetTally, writeSheetReport } from './write-sheet-report.ts';

const corpora = ['sheets-calamine', 'sheets-exceljs', 'sheets-readxl', 'sheets-roo'];
const folder = corpusFolder();
const report = fileURLToPath(new URL('SHEETS.md', import.meta.url));

if (folder !== null) await measure(folder);

async function measure(folder: string): Promise<void> {
  const tallies: SheetTally[] = [];
  const mistakes: string[] = [];
  for (const corpus of corpora) {
    for (const book of readSheetTruth(folder, corpus) ?? []) {
      const { tally, wrong } = await measureBook(folder, corpus, book);
      tallies.push(tally);
      mistakes.push(
        ...wrong.map((one) => `${book.file} ${one.sheet}!${one.address} [${one.expected}] [${one.found}]`),
      );
      if (tally.problem !== null) mistakes.push(`${book.file} ${tally.problem}`);
    }
  }
  const text = writeSheetReport(tallies);
  writeFileSync(report, text);
  process.stdout.write(`${text}\n${mistakes.join('\n')}\n`);
}

async function measureBook(
  folder: string,
  corpus: string,
  book: TrueWorkbook,
): Promise<{ readonly tally: SheetTally; readonly wrong: readonly CellMistake[] }> {
  const start = performance.now();
  const reading = await readBytes(basename(book.file), readFileSync(join(folder, book.file)));
  const milliseconds = performance.now() - start;
  const sheets = reading.content?.kind === 'sheets' ? reading.content.sheets : [];
  const truth = book.sheets ?? [];
  const compared = truth.map((sheet) =>
    compareCells(
      sheet,
      sheets.find(({ name }) => name === sheet.name),
    ),
  );
  const wrong = compared.flatMap((one) => one.mistakes);
  const seen = truth.filter(({ state }) => state !== undefined);
  const tally: SheetTally = {
    corpus,
    kind: extname(book.file).slice(1).toLowerCase(),
    answered: book.ok === true,
    cells: compared.reduce((sum, one) => sum + one.cells, 0),
    wrong: wrong.length,
    sheets: seen.length,
    sheetsRight: seen.filter((sheet) =>
      sheets.some(({ name, hidden }) => name === sheet.name && hidden === (sheet.state !== 'visible')),
    ).length,
    status: reading.status,
    problem:
      reading.problem === null
        ? null
        : `${reading.status}: ${reading.problem.code} ${reading.problem.detail ?? ''}`,
    milliseconds,
  };
  return { tally, wrong };
}
