import type { Browser, Page } from 'playwright-core';

interface Asked {
  /** Part of the address after `?`: scene, theme, language. */
  readonly query?: string;
  /** Part of the address after `#/`. */
  readonly screen?: string;
  readonly width?: number;
  readonly height?: number;
}

/** A screen of the page with the made-up backend, and everything the browser complained about. */
export interface OpenPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

function isList({ query = '', screen = 'today' }: Asked): boolean {
  return screen === 'today' && /scene=(?:day|many)\b/.test(query) && !query.includes('connection=');
}

/** Opens one screen in a window of its own, and waits until its first request was answered. */
export async function openMockPage(browser: Browser, address: string, asked: Asked = {}): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: asked.width ?? 1366, height: asked.height ?? 768 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:')) complaints.push(`asked for ${url}`);
  });
  await page.goto(`${address}?${asked.query ?? ''}#/${asked.screen ?? 'today'}`);
  await page.locator('main').waitFor();
  // Keys pressed before the list has the focus are lost.
  if (isList(asked)) await page.locator('[role=grid]:focus').waitFor();
  return { page, complaints, close: () => context.close() };
}
