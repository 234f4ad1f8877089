import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { systemClock } from '#electron/run/clock.ts';
import { launchHost, launchPage } from '../support/launch-host.ts';
import { anEml } from '../support/reading/a-mail.ts';
import { type CheckMeasure, type DroppedDocument, dragOver, measureCheck } from './measure-quick-check.ts';

/** From the drop of a document on the window to its verdict on the screen, in the real program with the sample open. */
const sample = fileURLToPath(new URL('../../dist/sample/voorbeeldmap/', import.meta.url));
const coldStarts = 3;
const documentsOfAKind = 20;
/** How long a file hangs over the window before it is dropped, in milliseconds. */
const holds = [500, 1000, 3000];

const orders = documents('Orders/**/*.pdf');
const [paper] = orders;
if (paper === undefined) throw new Error('The sample is not built: run npm run build first');
const kinds: readonly (readonly [kind: string, files: readonly DroppedDocument[]])[] = [
  ['PDF of an order: invoice, confirmation, delivery note', orders],
  ['PDF of a purchase invoice', documents('Inkoop/*.pdf')],
  ['e-invoice (XML)', documents('Inkoop/*.xml')],
  ['mail with a PDF', [{ name: 'mail.eml', bytes: anEml({ attachments: [paper] }) }]],
];

const first: DroppedDocument = { name: 'eerste.pdf', bytes: paper.bytes };
const cold: CheckMeasure[] = [];
const approached = new Map(holds.map((hold): [number, CheckMeasure[]] => [hold, []]));
for (let start = 0; start < coldStarts; start += 1) {
  cold.push(await withProgram('nothing', (drop) => drop(first)));
  for (const [hold, measures] of approached) {
    measures.push(
      await withProgram('nothing', async (drop, page) => {
        await dragOver(page, hold);
        return drop(first);
      }),
    );
  }
}
const warm = await withProgram('sample', async (drop) => {
  const measured: (readonly [string, readonly CheckMeasure[]])[] = [];
  for (const [kind, files] of kinds) {
    const measures: CheckMeasure[] = [];
    for (const file of files) measures.push(await drop(file));
    measured.push([kind, measures]);
  }
  return measured;
});

const firsts = [
  ['the first document after a start, no workspace open, dropped at once', cold] as const,
  ...[...approached].map(
    ([hold, measures]) => [`the same, dragged over the window for ${hold / 1000} s`, measures] as const,
  ),
];
const rows = [...firsts, ...warm].map(([kind, measures]) => {
  const seen = measures.map((measure) => measure.seen);
  const work = measures.flatMap((measure) => measure.work ?? []);
  return `| ${kind} | ${measures.length} | ${middle(seen)} | ${worst(seen)} | ${middle(work)} | ${worst(work)} |`;
});
const report = `# Quick check: from the drop to the verdict

Made by \`node test/bench/run-quick-check.ts\` on ${systemClock.today()}: ${process.platform} ${process.arch}, ${cpus().length} cores, Node ${process.versions.node},
load of the machine ${loadavg()[0]?.toFixed(1)}. The browser host with the sample open; each document is dropped alone on the window, and the time
runs until its verdict stands on the screen. The promise is a verdict within a second, and 500 ms for an invoice. *Work* is the
processor time of the program in all its threads, from the drop on, which other programs do not change; steps of 10 ms. What was
made ready while a file was dragged is work too, but not that of the wait.

| what is dropped | documents | middle, ms | slowest, ms | middle work, ms | most work, ms |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
writeFileSync(new URL('QUICK-CHECK.md', import.meta.url), report);
process.stdout.write(report);

type Drop = (file: DroppedDocument) => Promise<CheckMeasure>;
type Does<T> = (drop: Drop, page: Page) => Promise<T>;

async function withProgram<T>(open: 'sample' | 'nothing', does: Does<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'sluitend-quick-'));
  const host = await launchHost(folder);
  const { page, close } = await launchPage(host.address);
  try {
    const begin = page.getByRole('button', { name: 'Probeer het met de voorbeeldmap' });
    await begin.waitFor();
    if (open === 'sample') {
      await begin.click();
      const counted = page.getByRole('status').filter({ hasText: /^\d+ punten$/ });
      await counted.waitFor({ timeout: 120_000 });
      await page.getByRole('progressbar').waitFor({ state: 'detached' });
    }
    return await does((file) => measureCheck(page, host.pid, file), page);
  } finally {
    await close();
    await host.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Readable papers of the sample; a scan takes as long as reading its text does, and says nothing of the rest. */
function documents(pattern: string): readonly DroppedDocument[] {
  return globSync(pattern, { cwd: sample })
    .filter((name) => !/scan|getekend|POD|afleverbewijs/i.test(name))
    .sort()
    .slice(0, documentsOfAKind)
    .map((name) => ({ name: basename(name), bytes: readFileSync(join(sample, name)) }));
}

function middle(times: readonly number[]): string {
  return times.length === 0
    ? ''
    : (times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(0);
}

function worst(times: readonly number[]): string {
  return times.length === 0 ? '' : Math.max(...times).toFixed(0);
}
