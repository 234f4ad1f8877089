import type { MadeUpStop, View } from './stop.ts';

const dossier = `dossier/${encodeURIComponent('order:20260042')}`;

const names = (view: View, name: string) => view.page.getByRole('button', { name, exact: true });

/** States that the sample does not come into by itself, on the made-up backend. */
export const madeUpStops: readonly MadeUpStop[] = [
  { name: 'start', scene: 'first-start', screen: 'today' },
  { name: 'start-first-time', scene: 'first-start-empty', screen: 'today' },
  {
    name: 'start-folders',
    scene: 'first-start',
    screen: 'today',
    act: async (view) => {
      await names(view, view.words.start.openFolder).click();
      await view.page.getByRole('dialog').getByRole('option').first().waitFor();
    },
  },
  { name: 'start-settings', scene: 'first-start', screen: 'settings' },
  { name: 'session-ended', scene: 'day&connection=ended', screen: 'today' },
  { name: 'session-lost', scene: 'day&connection=lost', screen: 'today' },
  { name: 'today-made-up', scene: 'day', screen: 'today' },
  { name: 'today-never-run', scene: 'never-run', screen: 'today' },
  { name: 'today-loading', scene: 'loading', screen: 'today' },
  { name: 'today-failed', scene: 'failed', screen: 'today' },
  { name: 'today-all-done', scene: 'all-done', screen: 'today' },
  { name: 'today-not-all-checked', scene: 'not-all-checked', screen: 'today' },
  { name: 'today-no-dossiers', scene: 'no-dossiers', screen: 'today' },
  { name: 'today-empty-folder', scene: 'empty-folder', screen: 'today' },
  { name: 'today-running', scene: 'running', screen: 'today' },
  { name: 'today-many', scene: 'many', screen: 'today' },
  { name: 'today-away', scene: 'away', screen: 'today' },
  {
    name: 'today-newer',
    scene: 'day',
    screen: 'today',
    act: async ({ page }) => {
      await page.locator('.item-row').first().waitFor();
      await page.evaluate(() => window.mock?.changeBehind());
      await page.locator('.newer').waitFor();
    },
  },
  { name: 'dossier-made-up', scene: 'day', screen: dossier },
  { name: 'dossier-failed', scene: 'failed', screen: dossier },
  { name: 'questions-none', scene: 'all-done', screen: 'questions' },
  { name: 'unlinked-made-up', scene: 'day', screen: 'unlinked' },
  { name: 'unlinked-none', scene: 'all-done', screen: 'unlinked' },
  { name: 'overview-made-up', scene: 'day', screen: 'overview' },
  { name: 'overview-nothing', scene: 'never-run', screen: 'overview' },
  { name: 'set-up-unknown', scene: 'day', screen: 'set-up' },
  { name: 'set-up-nothing', scene: 'no-dossiers', screen: 'set-up' },
  { name: 'settings-desktop', scene: 'desktop', screen: 'settings' },
  { name: 'privacy-made-up', scene: 'day', screen: 'privacy' },
  {
    name: 'privacy-remove',
    scene: 'day',
    screen: 'privacy',
    act: ({ page }) => page.locator('.privacy .button').first().click(),
  },
  {
    name: 'overview-tables-made-up',
    scene: 'day',
    screen: 'overview',
    act: (view) => names(view, view.words.overview.asTable).click(),
  },
  {
    name: 'overview-week',
    scene: 'day',
    screen: 'overview',
    act: async (view) => {
      await names(view, view.words.overview.asTable).click();
      await view.page.locator('.trend .figure-button').first().click();
    },
  },
  {
    name: 'dossier-preview',
    scene: 'day',
    screen: dossier,
    act: async (view) => {
      await names(view, view.words.action.view).first().click();
      await view.page.locator('.document-preview img').waitFor();
      await view.page.locator('.document-preview').scrollIntoViewIfNeeded();
    },
  },
];
