import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { chromiumArguments, findChromium } from './find-chromium.ts';

const hostScript = fileURLToPath(new URL('../../dist/browser/host.js', import.meta.url));

export interface RunningHost {
  /** Works once. */
  readonly address: string;
  /** As a person ends it with Ctrl+C. */
  readonly stop: () => Promise<void>;
}

/** The built program in the browser host, with a state folder of its own; ends with the test at the latest. */
export async function startHost(stateFolder: string): Promise<RunningHost> {
  if (!existsSync(hostScript)) throw new Error('The program is not built: run npm run build first');
  const host = spawn(process.execPath, [hostScript, '--no-open', '--state', stateFolder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => host.once('exit', () => resolve()));
  const stop = () => {
    host.kill('SIGINT');
    return ended;
  };
  onTestFinished(stop);
  return new Promise((resolve, reject) => {
    let said = '';
    host.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) resolve({ address, stop });
    });
    host.once('exit', (code) => reject(new Error(`The host ended with ${code}: ${said}`)));
  });
}

export interface OpenPage {
  readonly page: Page;
  /** What the page complained about in its console; empty when all is well. */
  readonly complaints: readonly string[];
}

/** A real browser on this address; closed when the test ends. */
export async function openPage(
  address: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<OpenPage> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found: npm test installs one');
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, ...options });
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await savePicture(page);
    await browser.close();
  });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints };
}

/** Where a person finds what the page looked like when the test failed. */
async function savePicture(page: Page): Promise<void> {
  const path = join(tmpdir(), 'sluitend-failed-test.png');
  if (page.isClosed()) return;
  await page.screenshot({ path });
  process.stderr.write(`The page as it was: ${path}\n`);
}
