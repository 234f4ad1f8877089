import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriers, pageKit } from '../../support/page-kit.ts';

const { on } = pageKit();

function onToday(look: (page: Page) => Promise<void>): Promise<void> {
  return on({ query: 'scene=day' }, async (page) => {
    await page.getByRole('grid').waitFor();
    await look(page);
  });
}

async function drop(page: Page, name: string): Promise<void> {
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['inhoud'], given));
    document
      .querySelector('.app')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
  }, name);
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Rapport teruggekomen' });

describe('a report that was dropped on the window', () => {
  test('shows what came back, ticks what was not changed here as well, and says what cannot be taken over', async () => {
    await onToday(async (page) => {
      await drop(page, 'rapport van Jan.xlsx');
      const dialog = dialogOf(page);
      await dialog.getByText('2 wijzigingen.').waitFor();
      await dialog.getByText('1 daarvan is hier sindsdien ook gewijzigd.').waitFor();
      const ticked = await dialog
        .locator('.return-line input')
        .evaluateAll((boxes) => boxes.map((box) => box instanceof HTMLInputElement && box.checked));
      expect(ticked).toEqual([true, false]);
      await dialog.getByText('vrijdag').waitFor();
      await dialog.getByText('dit is geen datum').waitFor();
      await dialog.getByText('Beantwoordt uw vraag').waitFor();
      await dialog.getByText('2 rijen van het rapport staan niet meer in het bestand').waitFor();
      await dialog.getByText('Alleen hier gewijzigd sinds het rapport ging: 1 waarde.').click();
      await dialog.getByText('Zelf nagezocht').waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  });

  test('takes over what is ticked, also all at once', async () => {
    await onToday(async (page) => {
      await drop(page, 'rapport van Jan.xlsx');
      const dialog = dialogOf(page);
      await dialog.getByLabel('Alles aanvinken').check();
      await dialog.getByRole('button', { name: '2 overnemen' }).click();
      await page.getByText('2 wijzigingen overgenomen.').waitFor();
      expect(await dialog.count()).toBe(0);
    });
  });

  test('of another workspace is refused with the reason', async () => {
    await onToday(async (page) => {
      await drop(page, 'rapport van andere map.xlsx');
      await page.getByText('Het hoort bij een andere werkmap.').waitFor();
    });
  });

  test('that is no report of ours gets a quick check', async () => {
    await onToday(async (page) => {
      await drop(page, 'prijslijst.xlsx');
      await page.getByRole('article').filter({ hasText: 'prijslijst.xlsx' }).waitFor();
    });
  });
});

/** What Ctrl+C puts on the clipboard. */
function copiedFrom(page: Page): Promise<{ readonly text: string; readonly html: string }> {
  return page.evaluate(() => {
    const data = new DataTransfer();
    document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, cancelable: true }));
    return { text: data.getData('text/plain'), html: data.getData('text/html') };
  });
}

test('Ctrl+C with some items chosen copies those alone, as a table for Excel and for Outlook', async () => {
  await onToday(async (page) => {
    await page.getByRole('grid').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowDown');
    const copied = await copiedFrom(page);
    const text = copied.text.split('\r\n').map((line) => line.split('\t'));
    const mail = await page.context().newPage();
    await mail.setContent(copied.html);
    const html = await mail.evaluate(() =>
      [...document.querySelectorAll('table > tbody > tr')].map(({ children }) =>
        [...children].map(({ textContent }) => textContent),
      ),
    );
    expect(text).toHaveLength(3);
    expect(new Set(text.map(({ length }) => length))).toEqual(new Set([12]));
    // A cell of plain text is one line; in the other it may be more.
    const oneLine = (rows: readonly (readonly (string | null)[])[]) =>
      rows.map((row) => row.map((cell) => cell?.replaceAll(/\s+/g, '')));
    expect(oneLine(html)).toEqual(oneLine(text));
    await page.getByText('2 punten gekopieerd. Plak ze in Excel of Outlook.').waitFor();
  });
});

test('Ctrl+C in the list copies it as a table', async () => {
  await onToday(async (page) => {
    await page.getByRole('grid').focus();
    const copied = await copiedFrom(page);
    const lines = copied.text.split('\r\n');
    expect(lines[0]?.split('\t').slice(0, 3)).toEqual(['Ernst', 'Dossier', 'Klant of leverancier']);
    expect(lines.length).toBe(27);
    expect(copied.html.startsWith('<table><tr><th')).toBe(true);
  });
});

test('an export tells how far it is, and can be stopped', async () => {
  await on({ query: 'scene=running' }, async (page) => {
    await page.getByRole('button', { name: 'Excel-rapport' }).click();
    const busy = page.locator('.export-busy');
    await page.evaluate(() => window.mock?.emit('exportProgress', { rows: 4200 }));
    await busy.getByText('4200 regels').waitFor();
    expect(await barriers(page)).toEqual([]);
    await busy.getByRole('button', { name: 'Stoppen' }).click();
    await page.getByRole('button', { name: 'Excel-rapport' }).waitFor();
    expect(await busy.count()).toBe(0);
  });
});

test('another form of the list is one choice away', async () => {
  await onToday(async (page) => {
    await page.getByLabel('Andere vorm').selectOption({ label: 'Daglijst om te printen' });
    await page.getByText(/Het rapport met \d+ bevindingen staat klaar/).waitFor();
  });
});
