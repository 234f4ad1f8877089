import type { Sample } from './open-sample.ts';
import { drop, type Stop, type View } from './stop.ts';

const button = ({ page }: View, name: string) => page.getByRole('button', { name, exact: true });

/** Every screen of the sample workspace, in the states a person brings it into. */
export function sampleStops(sample: Sample): readonly Stop[] {
  return [...todayStops, ...dossierStops(sample), ...otherStops(sample), ...setUpStops];
}

const list = async ({ page }: View) => {
  await page.locator('.item-row').nth(3).waitFor();
};

const byKey =
  (...keys: readonly string[]) =>
  async (view: View) => {
    await list(view);
    for (const key of keys) await view.page.keyboard.press(key);
  };

const byButton =
  (name: (words: View['words']) => string, exact = true) =>
  async (view: View) => {
    await list(view);
    await view.page
      .getByRole('button', { name: name(view.words), exact })
      .first()
      .click();
  };

const today = (name: string, act: Stop['act'] = list): Stop => ({ name, screen: 'today', act });

const todayStops: readonly Stop[] = [
  today('today'),
  today('today-look', async (view) => {
    await list(view);
    await view.page.getByRole('searchbox').fill('INV-10477.pdf');
    await view.page.locator('.item-row').nth(1).waitFor({ state: 'detached' });
    await view.page.locator('.item-row').click();
    await view.page.keyboard.press('Enter');
    await view.page.getByRole('dialog').getByRole('img').waitFor();
  }),
  today('today-grouped', async (view) => {
    await list(view);
    await view.page.locator('.list-grouping select').selectOption('department');
    await view.page.locator('.group-row').first().waitFor();
  }),
  today('today-plain', async (view) => {
    await list(view);
    await view.page.locator('.list-grouping select').selectOption('place');
  }),
  today(
    'today-facet',
    byButton(({ filter }) => filter.facet.party),
  ),
  today(
    'today-columns',
    byButton((words) => words.list.columns),
  ),
  today(
    'today-views',
    byButton((words) => words.list.views),
  ),
  today('today-filtered', async (view) => {
    await list(view);
    await view.page.getByRole('searchbox').fill('factuur');
  }),
  today('today-selection', byKey('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown')),
  today('today-menu', byKey('Shift+F10')),
  today('today-note', byKey('n')),
  today('today-wait', byKey('w')),
  today('today-ask', byKey('v')),
  today('today-snooze', byKey('u')),
  today('today-next', byKey('p')),
  today('today-assign', byKey('t')),
  today('today-task', byKey('Control+b')),
  today('keys', byKey('?')),
  today('palette', byKey('Control+k')),
  today('palette-found', async (view) => {
    await byKey('Control+k')(view);
    await view.page.locator('.palette input').fill('2026-0003');
    await view.page.waitForTimeout(400);
  }),
  ...(['since', 'forgotten', 'unread', 'unlinked', 'decisions'] as const).map((part) =>
    today(`today-drawer-${part}`, async (view) => {
      await list(view);
      await view.page.locator('.drawer-button').filter({ hasText: view.words.drawer[part] }).click();
    }),
  ),
];

const pictures = async ({ page }: View) => {
  await page.locator('.dossier').waitFor();
  await page.waitForTimeout(900);
};

function dossierStops({ dossiers }: Sample): readonly Stop[] {
  const at = (id: string) => `dossier/${encodeURIComponent(id)}`;
  return [
    ...Object.entries(dossiers).map(
      ([name, id]): Stop => ({ name: `dossier-${name}`, screen: at(id), act: pictures }),
    ),
    {
      name: 'evidence-window',
      screen: at(dossiers['order']),
      act: async (view) => {
        await pictures(view);
        await view.page.locator('.documents button, .source-cell').last().click();
        await view.page.waitForTimeout(700);
      },
    },
    {
      name: 'dossier-keep',
      screen: at(dossiers['missing']),
      act: async (view) => {
        await pictures(view);
        await view.page
          .locator('.requirement-drop input')
          .first()
          .setInputFiles({
            name: 'van de chauffeur.pdf',
            mimeType: 'application/pdf',
            buffer: Buffer.from('%PDF-1.4'),
          });
        await view.page.getByRole('dialog').waitFor();
        await view.page.waitForTimeout(300);
      },
    },
  ];
}

function otherStops({ papers, report }: Sample): readonly Stop[] {
  return [
    { name: 'quick-check-empty', screen: 'quick-check' },
    {
      name: 'quick-check',
      screen: 'quick-check',
      act: async ({ page }) => {
        await page.locator('.quick-check').waitFor();
        await drop(page, papers);
        await page
          .locator('.check-card[aria-busy="false"]')
          .nth(papers.length - 1)
          .waitFor();
      },
    },
    {
      name: 'return',
      screen: 'today',
      act: async (view) => {
        await list(view);
        await drop(view.page, [report]);
        await view.page.getByRole('dialog').waitFor();
      },
    },
    { name: 'unlinked', screen: 'unlinked', act: ({ page }) => page.waitForTimeout(900) },
    {
      name: 'unlinked-choose',
      screen: 'unlinked',
      act: async (view) => {
        await view.page.locator('.tray-choice').waitFor();
        await view.page.getByRole('button', { name: view.words.unlinked.other }).click();
      },
    },
    { name: 'questions', screen: 'questions' },
    {
      name: 'questions-by-person',
      screen: 'questions',
      act: ({ page, words }) => page.getByLabel(words.questions.grouping.person).check(),
    },
    { name: 'history', screen: 'history' },
    { name: 'overview', screen: 'overview' },
    {
      name: 'overview-tables',
      screen: 'overview',
      act: async (view) => {
        await button(view, view.words.overview.asTable).click();
      },
    },
    {
      name: 'overview-behind',
      screen: 'overview',
      act: ({ page }) => page.locator('.side-bar').first().click(),
    },
    { name: 'settings', screen: 'settings' },
    { name: 'privacy', screen: 'privacy' },
  ];
}

const setUpStops: readonly Stop[] = [
  { name: 'set-up', screen: 'set-up' },
  {
    name: 'set-up-documents',
    screen: 'set-up',
    act: ({ page }) => page.locator('.set-up nav button').last().click(),
  },
  { name: 'types', screen: 'dossier-types' },
  {
    name: 'types-check',
    screen: 'dossier-types',
    act: ({ page }) => page.locator('.type-check summary').nth(2).click(),
  },
  { name: 'types-expression', screen: 'dossier-types', act: writeExpression },
  {
    name: 'types-parts',
    screen: 'dossier-types',
    act: async ({ page }) => {
      const parts = page.locator('.type-editor > details > summary');
      for (let at = 1; at < (await parts.count()); at += 1) await parts.nth(at).click();
    },
  },
  {
    name: 'types-trial',
    screen: 'dossier-types',
    act: async (view) => {
      await writeExpression(view);
      await button(view, view.words.types.try).click();
      await view.page.locator('.trial').waitFor({ timeout: 20_000 });
      await view.page.locator('.trial').scrollIntoViewIfNeeded();
    },
  },
];

async function writeExpression(view: View): Promise<void> {
  const { page, words } = view;
  await button(view, words.types.addCheck).click();
  const added = page.locator('.type-check').last();
  await added.locator('summary').first().click();
  const box = added.locator('.expression-box textarea').first();
  await box.fill('totaal_excl > 1000 and totaal_');
  await page.waitForTimeout(400);
  await box.fill('totaal_excl > 1000');
  await box.press('End');
  await page.waitForTimeout(500);
  await box.scrollIntoViewIfNeeded();
}
