import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { type Browser, chromium } from 'playwright-core';
import { systemClock } from '#electron/run/clock.ts';
import { serveMockPage } from '../renderer/mock-page/serve-mock-page.ts';
import { chromiumArguments, findChromium } from '../support/find-chromium.ts';
import { openMockPage } from '../support/open-mock-page.ts';
import { listActs } from './list-acts.ts';
import { type FrameMeasure, longestFrame, measureFrames } from './measure-frames.ts';

/** The daily list with 10,000 items in a real browser: what is drawn while a person works in it. */
const executablePath = findChromium();
if (executablePath === null) throw new Error('No Chromium found; set CHROMIUM to its path');
const served = await serveMockPage();
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
const version = browser.version();
const measured = await measureList(browser, served.address);
await browser.close();
await served.close();

const number = (value: number) => value.toFixed(0);
const rows = measured.map(
  ({ act, frames, slowest, mostWork, over, overWork }) =>
    `| ${act} | ${frames} | ${number(mostWork)} | ${overWork} | ${number(slowest)} | ${over} |`,
);
const report = `# The list: what is drawn

Made by \`node test/bench/run-list.ts\` on ${systemClock.today()}: ${process.platform} ${process.arch}, ${cpus().length} cores, Chromium ${version} without
a graphics card, load of the machine ${loadavg()[0]?.toFixed(1)}. The daily list with 10,000 items, built as for production, 1366 × 768. The
promise is no frame over ${longestFrame} ms. *Work* is the processor time of the page's main thread between two frames, which other
programs do not change; *seen* is the time between two frames as a person sees it, with those other programs in it.

| what a person does | frames | most work, ms | over ${longestFrame} | longest seen, ms | over ${longestFrame} |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
writeFileSync(new URL('LIST.md', import.meta.url), report);
process.stdout.write(report);

async function measureList(on: Browser, address: string): Promise<readonly FrameMeasure[]> {
  const { page, close } = await openMockPage(on, address, { query: 'scene=many' });
  await page.getByRole('row').nth(10).waitFor();
  const results: FrameMeasure[] = [];
  for (const [act, does] of listActs) results.push(await measureFrames(on, page, act, () => does(page)));
  await close();
  return results;
}
