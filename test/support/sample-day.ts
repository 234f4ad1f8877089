import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { savePicture } from './browser-host.ts';
import { launchHost, launchPage } from './launch-host.ts';

interface SampleDay {
  /** The window, on the daily list of the sample at the begin of each test. */
  readonly page: Page;
  /** State folder of the program; the copy of the sample lies in it. */
  readonly folder: string;
  /** Ends the program as a person does, and starts it again on the same state. */
  readonly restart: () => Promise<Page>;
}

/**
 * The sample open in the real program, once for all tests of a file: opening it is what takes the time. Each test begins on
 * the daily list, unfiltered; what it decides it takes back, or decides on a dossier that no other test looks at. The
 * browser may complain of nothing meanwhile.
 */
export function sampleDay(): SampleDay {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sluitend-day-')));
  let running: Awaited<ReturnType<typeof start>> | undefined;
  const now = () => {
    if (running === undefined) throw new Error('The program does not run');
    return running;
  };
  const open = async () => {
    running = await start(folder);
    await openSample(running.page);
    return running.page;
  };
  const end = async () => {
    await running?.close();
    await running?.stop();
  };
  beforeAll(async () => void (await open()), 120_000);
  beforeEach(() => toList(now().page));
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await savePicture(now().page);
    expect(now().complaints).toEqual([]);
  });
  afterAll(async () => {
    await end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  return {
    get page() {
      return now().page;
    },
    folder,
    restart: async () => {
      await end();
      return open();
    },
  };
}

async function start(folder: string) {
  const { address, stop } = await launchHost(folder);
  const permissions = ['clipboard-read', 'clipboard-write'];
  const { page, complaints, close } = await launchPage(address, { permissions });
  return { page, complaints, close, stop };
}

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Probeer het met de voorbeeldmap' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ punten$/ })
    .waitFor({ timeout: 90_000 });
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 90_000 });
}

async function toList(page: Page): Promise<void> {
  await page.evaluate(() => window.location.assign('#/today'));
  await page.getByRole('grid').waitFor();
  const all = page.getByRole('button', { name: 'Alles tonen' });
  if (await all.isVisible()) await all.click();
  await page.getByRole('grid').focus();
}
