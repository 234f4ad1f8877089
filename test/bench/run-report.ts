import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '#electron/run/clock.ts';
import { type Measured, measureReport, type Writer } from './measure-report.ts';

/** In one run, so that the machine is the same for all. exceljs in memory is not asked for 100,000: it takes gigabytes. */
const cases: readonly (readonly [Writer, number])[] = [
  ['sluitend', 1000],
  ['sluitend', 10_000],
  ['exceljs streaming', 10_000],
  ['exceljs in memory', 10_000],
  ['sluitend', 100_000],
  ['exceljs streaming', 100_000],
];
const [, script = '', writer, size, folder = ''] = process.argv;

if (writer === undefined) writeTable(script);
else process.stdout.write(JSON.stringify(await measureReport(writer as Writer, Number(size), folder)));

/** Measures every size in a process of its own and writes the table beside this script. */
function writeTable(own: string): void {
  const place = mkdtempSync(join(tmpdir(), 'sluitend-bench-'));
  try {
    const rows = cases.map(([by, findings]) => {
      const said = execFileSync(process.execPath, [own, by, String(findings), place], { encoding: 'utf8' });
      return tableRow(JSON.parse(said) as Measured);
    });
    const text = page(rows);
    writeFileSync(fileURLToPath(new URL('README.md', import.meta.url)), text);
    process.stdout.write(text);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function tableRow(measured: Measured): string {
  const { writer: by, findings, seconds, processorSeconds, megabytes, fileMegabytes } = measured;
  const times = [seconds, processorSeconds].map((time) => time.toFixed(2));
  const cells = [by, findings, ...times, Math.round(megabytes), fileMegabytes.toFixed(1)];
  return `| ${cells.join(' | ')} |`;
}

function page(rows: readonly string[]): string {
  return `# How fast

Made by \`node test/bench/run-report.ts\` on ${systemClock.today()}: ${process.platform} ${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}.
The Excel report with every sheet, one dossier for each finding. Memory is the most that the process ever held, with the findings
themselves in it. The promise is 10,000 findings in 3 seconds and 400 MB; 100,000 must work. Where the computer was busy with other work, the
seconds of the processor say what the writer itself took, its start not counted.

Beside it exceljs with the same cells, widths and frozen headers, and less else: its streaming writer makes no tables and no charts, and puts
links before the conditional formats and lists, where Excel wants them after (ECMA-376 part 1, 18.3.1.99); its writer in memory makes no charts.
Ours also writes styles, lists, locks, conditional formats, links, chart and print set-up.

| writer | findings | seconds | of the processor | MB of memory | MB of file |
|---|---:|---:|---:|---:|---:|
${rows.join('\n')}
`;
}
