import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serveMockPage } from '../renderer/mock-page/serve-mock-page.ts';
import { chromiumArguments, findChromium } from '../support/find-chromium.ts';
import { madeUpStops } from './screenshots/made-up-stops.ts';
import { ask, download, openSample } from './screenshots/open-sample.ts';
import { sampleStops } from './screenshots/sample-stops.ts';
import { type Shape, shapes, takePictures, takeShape } from './screenshots/shapes.ts';
import { type Language, type Stop, wordsOf } from './screenshots/stop.ts';

/**
 * Pictures of every screen and state, to be looked at: `npm run screenshots [folder] [names] [shapes]`, the last two as regular
 * expressions. The screens are those of the sample workspace; what it does not come into is shown on the made-up backend.
 */
const [target = 'dist/screenshots', names = '', wantedShapes = ''] = process.argv.slice(2);

const hostScript = fileURLToPath(new URL('../../dist/browser/host.js', import.meta.url));
if (!existsSync(hostScript)) throw new Error('The program is not built: run npm run build first');
const state = mkdtempSync(join(tmpdir(), 'sluitend-screenshots-'));
mkdirSync(target, { recursive: true });
const executablePath = findChromium();
if (executablePath === null) throw new Error('No Chromium found: npm test installs one');
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
const host = spawn(process.execPath, [hostScript, '--no-open', '--state', state], {
  stdio: ['ignore', 'pipe', 'ignore'],
});
try {
  await takeMadeUp(browser);
  await takeSample(browser, await addressOf(host));
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

async function takeMadeUp(through: Browser): Promise<void> {
  const stops = wanted(madeUpStops);
  if (stops.length === 0) return;
  const served = await serveMockPage();
  const page = await newPage(through);
  for (const language of ['nl', 'en'] as const) {
    await takeAll(page, language, stops, ({ scene, screen }) => {
      return `${served.address}?scene=${scene}&language=${language}#/${screen}`;
    });
  }
  await served.close();
}

async function takeSample(through: Browser, address: string): Promise<void> {
  const page = await newPage(through);
  await page.goto(address);
  const { origin } = new URL(address);
  for (const language of ['nl', 'en'] as const) {
    if (shapesOf(language).length === 0) continue;
    await page.goto(origin);
    const sample = await openSample(page, language, state);
    const stops = wanted(sampleStops(sample));
    await takeAll(page, language, stops, ({ screen }) => `${origin}/#/${screen}`);
    await page.goto(origin);
    if (wanted([{ name: 'handover', screen: '' }]).length > 0)
      await takeHandover(page, language, sample.dossiers.order);
  }
}

async function newPage(through: Browser): Promise<Page> {
  const page = await through.newPage();
  page.setDefaultTimeout(8000);
  page.on('console', (message) => {
    if (message.type() === 'error') process.stderr.write(`${page.url()}: ${message.text()}\n`);
  });
  return page;
}

async function takeAll<S extends Stop>(
  page: Page,
  language: Language,
  stops: readonly S[],
  addressOfStop: (stop: S) => string,
): Promise<void> {
  for (const shape of shapesOf(language)) {
    for (const stop of stops) {
      await takeShape(page, shape);
      await page.goto('about:blank');
      await page.goto(addressOfStop(stop));
      try {
        await settled(page);
        await stop.act?.({ page, words: wordsOf[language] });
        await settled(page);
      } catch (cause) {
        process.exitCode = 1;
        process.stderr.write(`${stop.name} (${language}, ${shape.id}): ${String(cause).split('\n')[0]}\n`);
      }
      await takePictures(page, shape, (theme) => pathOf(stop.name, language, theme, shape.id));
    }
  }
}

/** The handover as the colleague gets it, a page of its own. */
async function takeHandover(page: Page, language: Language, dossier: string): Promise<void> {
  const of = { kind: 'dossier', dossier } as const;
  const made = await ask(page, 'exportHandover', { of, format: 'html', language });
  if (made?.kind !== 'download') throw new Error('The browser host offers the handover as a download');
  const html = (await download(page, made.url)).toString('utf8');
  await page.goto('about:blank');
  await page.setContent(html);
  await page.screenshot({ path: pathOf('handover', language, 'light', 'whole'), fullPage: true });
}

function pathOf(name: string, language: Language, theme: string, shape: string): string {
  return join(target, `${name}-${language}-${theme}-${shape}.png`);
}

function wanted<S extends Stop>(stops: readonly S[]): readonly S[] {
  return stops.filter(({ name }) => new RegExp(names).test(name));
}

function shapesOf(language: Language): readonly Shape[] {
  return shapes.filter(
    (shape) => shape.languages.includes(language) && new RegExp(wantedShapes).test(`${shape.id}-${language}`),
  );
}

/** Nothing is loading any more, or only what never ends. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1, h2').first().waitFor({ state: 'attached' });
  await page
    .waitForFunction(() => document.querySelector('.loading') === null, null, { timeout: 3000 })
    .catch(() => null);
  await page.waitForTimeout(120);
}
