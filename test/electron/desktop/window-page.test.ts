import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtDesktop } from '../../support/built-app.ts';
import { type StandIn, startStandIn, windowOf } from '../../support/electron-stand-in.ts';
import { openWindowPage } from '../../support/electron-stand-in-page.ts';
import { chromiumArguments, findChromium } from '../../support/find-chromium.ts';

const executablePath = findChromium();

describe.skipIf(executablePath === null)('the window in a real Chromium', () => {
  let folder: string;
  let browser: Browser;
  let app: StandIn;

  beforeAll(async () => {
    const { main } = await builtDesktop();
    folder = await mkdtemp(join(tmpdir(), 'sluitend-window-'));
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: [...chromiumArguments] });
    app = startStandIn({ main, dataFolder: folder });
    await windowOf(app);
  }, 180_000);

  afterAll(async () => {
    await app.quit();
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('draws the page, runs the sample from its first screen to the list, and asks for nothing from outside', async () => {
    const page = await browser.newPage();
    const trouble = await openWindowPage(page, app);
    await page.getByRole('button', { name: /voorbeeldmap/i }).click();
    await page.getByText('2026-00057').first().waitFor({ timeout: 60_000 });
    expect(trouble).toEqual({ refused: [], errors: [] });
  }, 90_000);

  it('is loaded again where the person was, with what they had chosen', async () => {
    const page = await browser.newPage();
    const trouble = await openWindowPage(page, app);
    await page
      .getByRole('row', { name: /2026-00057/ })
      .first()
      .waitFor();
    await page.evaluate(() => {
      window.location.hash = '#/dossier/order%3A202600057';
    });
    const heading = page.getByRole('heading', { level: 1 });
    await page.locator('#dossier-documents').waitFor();
    const before = await heading.textContent();
    await page.reload();
    await page.locator('#dossier-documents').waitFor();
    expect([await heading.textContent(), trouble]).toEqual([before, { refused: [], errors: [] }]);
    expect(before).toContain('2026-00057');
  });

  it('lets a document be dragged out of it, as the real file', async () => {
    const page = await browser.newPage();
    await openWindowPage(page, app);
    await page.evaluate(() => {
      window.location.hash = '#/dossier/order%3A202600057';
    });
    await page.locator('.documents .drag-file').first().dispatchEvent('dragstart');
    let dragged: readonly string[] = [];
    while (dragged.length === 0) ({ dragged } = await app.ask({ kind: 'state' }));
    expect(dragged).toEqual([expect.stringMatching(/voorbeeldmap.*2026-00057.*\.pdf$/)]);
  });

  it('hears of files that were given to the program', async () => {
    const page = await browser.newPage();
    await openWindowPage(page, app);
    await page.getByRole('heading').first().waitFor();
    const heard = page.evaluate(() => new Promise((resolve) => window.sluitend?.on('filesDropped', resolve)));
    const file = join(folder, 'given.pdf');
    await writeFile(file, 'x');
    await app.ask({ kind: 'emit-app', event: 'open-file', words: [file] });
    expect(await heard).toEqual([file]);
  });

  it('runs no inline script and reaches no other address, whatever gets into the page', async () => {
    const page = await browser.newPage();
    const trouble = await openWindowPage(page, app);
    const result = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.body.append(script);
      const reached = await fetch('https://evil.example/').then(
        () => 'reached',
        () => 'refused',
      );
      return { inlineRan: 'inlineRan' in window, reached };
    });
    expect(result).toEqual({ inlineRan: false, reached: 'refused' });
    expect(trouble.refused).toEqual([]);
  });
});
