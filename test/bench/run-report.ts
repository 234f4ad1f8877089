import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '#electron/run/clock.ts';
import { type Measured, measureReport } from './measure-report.ts';

const sizes = [1000, 10_000, 100_000];
const [, script = '', size, folder = ''] = process.argv;

if (size === undefined) writeTable(script);
else process.stdout.write(JSON.stringify(await measureReport(Number(size), folder)));

/** Measures every size in a process of its own and writes the table beside this script. */
function writeTable(own: string): void {
  const place = mkdtempSync(join(tmpdir(), 'sluitend-bench-'));
  try {
    const rows = sizes.map((findings) => {
      const said = execFileSync(process.execPath, [own, String(findings), place], { encoding: 'utf8' });
      return tableRow(JSON.parse(said) as Measured);
    });
    const text = page(rows);
    writeFileSync(fileURLToPath(new URL('README.md', import.meta.url)), text);
    process.stdout.write(text);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function tableRow({ findings, seconds, megabytes, fileMegabytes }: Measured): string {
  const cells = [findings, seconds.toFixed(2), Math.round(megabytes), fileMegabytes.toFixed(1)];
  return `| ${cells.join(' | ')} |`;
}

function page(rows: readonly string[]): string {
  return `# How fast

Made by \`node test/bench/run-report.ts\` on ${systemClock.today()}: ${process.platform} ${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}.
The Excel report with every sheet, one dossier for each finding. Memory is the most that the process ever held, with the findings
themselves in it. The promise is 10,000 findings in 3 seconds and 400 MB; 100,000 must work.

| findings | seconds | MB of memory | MB of file |
|---:|---:|---:|---:|
${rows.join('\n')}
`;
}
