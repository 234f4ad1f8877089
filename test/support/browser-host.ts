import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { launchHost, launchPage, type OpenPage, type RunningHost } from './launch-host.ts';

/** The built program in the browser host, with a state folder of its own; ends with the test at the latest. */
export async function startHost(stateFolder: string): Promise<RunningHost> {
  const host = await launchHost(stateFolder);
  onTestFinished(host.stop);
  return host;
}

/** A real browser on this address; closed when the test ends. */
export async function openPage(
  address: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<OpenPage> {
  const { close, ...open } = await launchPage(address, options);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await savePicture(open.page);
    await close();
  });
  return open;
}

/** Where a person finds what the page looked like when the test failed. */
export async function savePicture(page: Page): Promise<void> {
  const path = join(tmpdir(), 'sluitend-failed-test.png');
  if (page.isClosed()) return;
  await page.screenshot({ path });
  process.stderr.write(`The page as it was: ${path}\n`);
}
