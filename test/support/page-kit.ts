import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { type OpenPage, openMockPage } from './open-mock-page.ts';

type Asked = Parameters<typeof openMockPage>[2];

/** Looks at screens in the one browser of the test run; the browser may complain of nothing meanwhile. */
export function pageKit() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('page').browser);
  });
  afterAll(() => browser?.close());
  return {
    on: async (asked: Asked, look: (page: Page) => Promise<void>): Promise<void> => {
      const open: OpenPage = await openMockPage(browser, inject('page').address, asked);
      try {
        await look(open.page);
        expect(open.complaints).toEqual([]);
      } finally {
        await open.close();
      }
    },
  };
}

/** What axe finds on the page, by all its rules or by some. */
export async function barriers(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules.length === 0 ? axe : axe.withRules([...rules])).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Whether the grid has the focus. */
export function gridHasFocus(page: Page): Promise<boolean> {
  return page.getByRole('grid').evaluate((element) => element === document.activeElement);
}

/** What is wrong according to the active row. */
export function activeWhat(page: Page): Promise<string | null> {
  return page.locator('.item-row.is-active .cell-what > span').first().textContent();
}

/** Drops files of these names on the screen. */
export async function dropFiles(page: Page, names: readonly string[]): Promise<void> {
  await page.evaluate((all) => {
    const transfer = new DataTransfer();
    for (const name of all) transfer.items.add(new File(['inhoud'], name));
    const target = document.querySelector('main');
    for (const kind of ['dragenter', 'dragover', 'drop']) {
      target?.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }
  }, names);
}
