import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from './find-chromium.ts';

const hostScript = fileURLToPath(new URL('../../dist/browser/host.js', import.meta.url));

export interface RunningHost {
  /** Works once. */
  readonly address: string;
  readonly pid: number;
  /** As a person ends it with Ctrl+C. */
  readonly stop: () => Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  /** What the page complained about in its console; empty when all is well. */
  readonly complaints: readonly string[];
}

/** The built program in the browser host, with a state folder of its own. Throws when it ends before it listens. */
export async function launchHost(stateFolder: string): Promise<RunningHost> {
  if (!existsSync(hostScript)) throw new Error('The program is not built: run npm run build first');
  const host = spawn(process.execPath, [hostScript, '--no-open', '--state', stateFolder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => host.once('exit', () => resolve()));
  const stop = () => {
    host.kill('SIGINT');
    return ended;
  };
  return new Promise((resolve, reject) => {
    let said = '';
    host.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) resolve({ address, pid: host.pid ?? 0, stop });
    });
    host.once('exit', (code) => reject(new Error(`The host ended with ${code}: ${said}`)));
  });
}

/** A real browser on this address. */
export async function launchPage(
  address: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<OpenPage & { readonly close: () => Promise<void> }> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found: npm test installs one');
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, ...options });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints, close: () => browser.close() };
}
