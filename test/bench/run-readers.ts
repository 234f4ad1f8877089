import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '#electron/run/clock.ts';
import { type Measured, measureReader, readerNames } from './measure-readers.ts';

const [, script = '', reader, folder = ''] = process.argv;

if (reader === undefined) await writeTable(script);
else process.stdout.write(JSON.stringify(await measureReader(reader, folder)));

/** Measures each reader in a process of its own, one after the other, and writes the table beside this script. */
async function writeTable(own: string): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'sluitend-bench-'));
  try {
    // What makes the files would count in the memory of every reader.
    const { makePdfs, makeRegister } = await import('./reader-files.ts');
    await makeRegister(place);
    await makePdfs(place);
    const rows = readerNames.map((name) => {
      const said = execFileSync(process.execPath, [own, name, place], { encoding: 'utf8' });
      const { seconds, processor, megabytes, read } = JSON.parse(said) as Measured;
      const cells = [name, seconds.toFixed(2), processor?.toFixed(2) ?? '', megabytes ?? '', read];
      return `| ${cells.join(' | ')} |`;
    });
    const text = page(rows);
    writeFileSync(fileURLToPath(new URL('READERS.md', import.meta.url)), text);
    process.stdout.write(text);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function page(rows: readonly string[]): string {
  return `# How fast files are read

Made by \`node test/bench/run-readers.ts\` on ${systemClock.today()}: ${process.platform} ${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}.
Each in a process of its own, one after the other, starting included only for programs that start for each file. The register
has 100,000 rows of 16 columns; the PDFs are 60 invoices of two pages. Processor seconds (threads that unpack included) tell
more than seconds where the computer does other work meanwhile. Memory is the most that the process ever held. The promise is a
register in a quarter of the time of exceljs and 300 MB, and PDFs twice as fast as pdftotext and at 0.8 of the speed of PDFium.

| reader | seconds | processor seconds | MB of memory | rows or words |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
}
