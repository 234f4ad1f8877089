import type { Page } from 'playwright-core';

type Act = readonly [name: string, does: (page: Page) => Promise<void>];

const grid = (page: Page) => page.getByRole('grid');
const shows = (page: Page, text: RegExp) => page.locator('.filter-shown').filter({ hasText: text }).waitFor();
const all = /^10\.000 punten$/;

/** What the list is used for; each leaves it as it was, with all items in it. */
export const listActs: readonly Act[] = [
  [
    'scroll with the wheel',
    async (page) => {
      await grid(page).hover();
      await repeat(80, () => page.mouse.wheel(0, 700));
    },
  ],
  ['drag the scroll bar from end to end', dragScrollBar],
  [
    'hold the down key',
    async (page) => {
      await grid(page).focus();
      await repeat(60, () => holdFor(page, 'ArrowDown'));
    },
  ],
  [
    'leaf by page, and go to both ends',
    async (page) => {
      await repeat(30, () => holdFor(page, 'PageDown'));
      await page.keyboard.press('End');
      await page.keyboard.press('Home');
    },
  ],
  [
    'type in the search box, and clear it',
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('groothandel 2026-12', { delay: 40 });
      await shows(page, / van 10\.000/);
      await page.keyboard.press('Escape');
      await shows(page, all);
    },
  ],
  [
    'narrow to a department, and back',
    async (page) => {
      await page.getByRole('search').getByRole('button', { name: 'Afdeling' }).click();
      const first = page.locator('.facet-values').getByRole('checkbox').first();
      await first.check();
      await shows(page, / van 10\.000/);
      await first.uncheck();
      await shows(page, all);
      await page.keyboard.press('Escape');
    },
  ],
  [
    'group by each of the headings',
    async (page) => {
      const grouping = page.getByRole('combobox', { name: 'Groeperen op' });
      for (const name of ['department', 'party', 'type', 'class', 'status', 'none', 'place']) {
        await grouping.selectOption(name);
      }
    },
  ],
  [
    'sort by amount, by dossier, and by priority again',
    async (page) => {
      const amount = page.getByRole('columnheader', { name: 'Bedrag' });
      const dossier = page.getByRole('columnheader', { name: 'Dossier' });
      for (const head of [amount, amount, dossier, dossier, dossier]) await head.click();
    },
  ],
  [
    'choose all, and none',
    async (page) => {
      await grid(page).focus();
      await page.keyboard.press('Control+a');
      await page.getByText('10000 punten gekozen').or(page.getByText('10.000 punten gekozen')).waitFor();
      await page.keyboard.press('Escape');
      await page.getByText(/punten gekozen$/).waitFor({ state: 'detached' });
    },
  ],
  [
    'report an item as done, and take it back',
    async (page) => {
      await grid(page).focus();
      await page.keyboard.press('d');
      await page.getByText(/^Gereed gemeld\./).waitFor();
      await page.keyboard.press('Control+z');
      await page.getByText(/^Ongedaan gemaakt/).waitFor();
    },
  ],
];

/** One more time of a key that is held down: at twice the speed at which Windows repeats it at most. */
async function holdFor(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForTimeout(15);
}

async function dragScrollBar(page: Page): Promise<void> {
  await grid(page).evaluate(async (element) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const end = element.scrollHeight - element.clientHeight;
    for (let step = 0; step <= 60; step += 1) {
      element.scrollTo(0, (end * step) / 60);
      await frame();
    }
    element.scrollTo(0, 0);
  });
}

async function repeat(times: number, does: () => Promise<void>): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) await does();
}
