import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '#electron/run/clock.ts';
import { writeBenchWorkspace } from './bench-workspace.ts';

interface Timing {
  readonly ms: number;
  readonly cpuMs: number;
}
/** A run, with the longest that its bar stood still and that the page got no answer, in milliseconds. */
interface Run extends Timing {
  readonly silence: number;
  readonly block: number;
}
interface Measured {
  readonly open: Timing;
  readonly first: Run;
  readonly shown: Timing;
  readonly unchanged: Run;
  readonly changed: Run;
  readonly items: number;
  readonly peakMb: number;
}

const orders = Number(process.argv[2] ?? 2000);
const folder = mkdtempSync(join(tmpdir(), 'sluitend-bench-'));
const script = fileURLToPath(new URL('measure-workspace.ts', import.meta.url));

function measure(what: string, work: string, state: string): Measured {
  const out = execFileSync(process.execPath, [
    '--max-semi-space-size=8',
    script,
    what,
    join(folder, work),
    join(folder, state),
  ]);
  return JSON.parse(out.toString()) as Measured;
}

execFileSync(process.execPath, [fileURLToPath(new URL('../../electron/launch/build.mjs', import.meta.url))]);
writeBenchWorkspace(join(folder, 'orders'), orders);
const cold = measure('run', 'orders', 'state');
const again = measure('again', 'orders', 'state');
const stored = measure('list', 'orders', 'state');
rmSync(folder, { recursive: true, force: true });

const seconds = (ms: number) => (ms / 1000).toFixed(2);
const row = (work: string, floor: string, { ms, cpuMs, ...of }: Timing | Run) => {
  const waits = 'silence' in of ? [of.silence, of.block].map((one) => String(Math.round(one))) : ['', ''];
  return `| ${[work, seconds(ms), seconds(cpuMs), floor, ...waits].join(' | ')} |`;
};
const both = (a: Timing, b: Timing) => ({ ms: a.ms + b.ms, cpuMs: a.cpuMs + b.cpuMs });

const report = `# A workspace: how fast

Made by \`node test/bench/run-workspace.ts\` on ${systemClock.today()}: ${process.platform} ${process.arch}, ${cpus().length} cores,
Node ${process.versions.node}, load of the machine at the end ${loadavg()[0]?.toFixed(1)}. ${orders} orders in one register with ${orders * 3} PDFs, made by
\`bench-workspace.ts\`; the same number of orders gives the same bytes. Time on the processor is that of all threads together: it says what the
work costs where other programs make the machine slow. Threads read with the program as it is built, and the process has the flags that
\`electron/launch\` gives it.

| work | seconds | seconds of processor | floor | bar still, ms | page held up, ms |
| --- | ---: | ---: | ---: | ---: | ---: |
${row('cold check', '60', cold.first)}
${row('same folder again in a new process, nothing changed', '', again.first)}
${row('same folder again, nothing changed', '1', again.unchanged)}
${row('same folder, one PDF changed', '1.5', again.changed)}
${row(`start to list with ${stored.items} stored items`, '1.5', both(stored.open, stored.shown))}

"Bar still" is the longest time in which the bar of the run did not move (floor 200), "page held up" the longest in which the thread that
serves the page did nothing else (floor 100). Most memory the cold check ever held: ${Math.round(cold.peakMb)} MB (floor 700), the same folder again
${Math.round(again.peakMb)} MB.
`;
writeFileSync(new URL('WORKSPACE.md', import.meta.url), report);
process.stdout.write(report);
