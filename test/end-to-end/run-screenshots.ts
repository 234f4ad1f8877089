import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { drawPaper } from '../sample/draw-paper.ts';
import { flawlessWorkspace } from '../sample/flawless-workspace.ts';
import { chromiumArguments, findChromium } from '../support/find-chromium.ts';

/** Pictures of every screen in both themes, both languages and two sizes, to be looked at: `npm run screenshots [folder]`. */
const target = process.argv[2] ?? 'dist/screenshots';
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const themes = ['light', 'dark'] as const;
const words = {
  nl: {
    sample: 'Probeer het met de voorbeeldmap',
    today: 'Vandaag',
    quick: 'Snelle controle',
    settings: 'Instellingen',
  },
  en: { sample: 'Try it with the sample folder', today: 'Today', quick: 'Quick check', settings: 'Settings' },
} as const;
type Language = keyof typeof words;

interface View {
  readonly page: Page;
  readonly language: Language;
  readonly save: (screen: string) => Promise<void>;
}

const state = mkdtempSync(join(tmpdir(), 'sluitend-screenshots-'));
mkdirSync(target, { recursive: true });
const executablePath = findChromium();
if (executablePath === null) throw new Error('No Chromium found: npm test installs one');
const host = spawn(
  process.execPath,
  [fileURLToPath(new URL('../../dist/browser/host.js', import.meta.url)), '--no-open', '--state', state],
  { stdio: ['ignore', 'pipe', 'ignore'] },
);
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
try {
  const cookies = await signIn(browser, await addressOf(host));
  await takeAll(browser, cookies);
} finally {
  await browser.close();
  host.kill('SIGINT');
  rmSync(state, { recursive: true, force: true, maxRetries: 3 });
}

function addressOf({ stdout }: typeof host): Promise<string> {
  return new Promise((resolve) =>
    stdout.setEncoding('utf8').on('data', (text: string) => {
      const address = /http:\/\/\S+/.exec(text)?.[0];
      if (address) resolve(address);
    }),
  );
}

/** The address works once; its cookie for every page after it. */
async function signIn(through: Browser, address: string) {
  const context = await through.newContext();
  await (await context.newPage()).goto(address);
  const stored = await context.storageState();
  await context.close();
  return { storageState: stored, origin: new URL(address).origin };
}

async function takeAll(
  through: Browser,
  { storageState, origin }: Awaited<ReturnType<typeof signIn>>,
): Promise<void> {
  for (const viewport of sizes) {
    for (const theme of themes) {
      for (const language of ['nl', 'en'] as const) {
        const context = await through.newContext({ viewport, storageState, reducedMotion: 'reduce' });
        const page = await context.newPage();
        await page.goto(origin);
        await call(page, 'closeWorkspace', {});
        await call(page, 'saveSettings', { language, theme });
        await page.reload();
        const save = async (screen: string) => {
          await page.screenshot({
            path: join(target, `${screen}-${language}-${theme}-${viewport.width}.png`),
          });
        };
        await walk({ page, language, save });
        await context.close();
      }
    }
  }
}

async function walk({ page, language, save }: View): Promise<void> {
  const text = words[language];
  await page.getByRole('button', { name: text.sample }).waitFor();
  await save('1-start');
  await page.getByRole('button', { name: text.sample }).click();
  await page.getByRole('row').nth(5).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2500);
  await save('2-today');
  await page.keyboard.press('?');
  await page.waitForTimeout(200);
  await save('3-keys');
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('2026-00035');
  await page.getByRole('row').filter({ hasText: 'VF26-0108' }).first().click();
  await page.keyboard.press('Enter');
  await page.getByRole('img').first().waitFor();
  await page.waitForTimeout(800);
  await save('4-dossier');
  await drop(page);
  await page.locator('.check-card[aria-busy="false"]').first().waitFor();
  await save('5-quick-check');
  await page.getByRole('link', { name: text.settings }).click();
  await page.waitForTimeout(300);
  await save('6-settings');
}

async function call(page: Page, method: string, input: object): Promise<void> {
  await page.evaluate(
    ([name, body]) =>
      fetch(`/api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: body ?? '{}',
      }),
    [method, JSON.stringify(input)],
  );
}

async function drop(page: Page): Promise<void> {
  const paper = flawlessWorkspace().papers.find(
    ({ file }) => file.includes('2026-00048') && file.includes('pakbon'),
  );
  if (!paper) throw new Error('The sample has no delivery note to drop');
  const base64 = Buffer.from(await drawPaper(paper)).toString('base64');
  const transfer = await page.evaluateHandle((content) => {
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], 'pakbon van de chauffeur.pdf', { type: 'application/pdf' }));
    return data;
  }, base64);
  await page.dispatchEvent('.app', 'drop', { dataTransfer: transfer });
}
