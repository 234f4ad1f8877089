import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawPaper } from '../sample/draw-paper.ts';
import { flawlessWorkspace } from '../sample/flawless-workspace.ts';
import { dropFile, pasteFile } from '../support/drop-file.ts';
import { anEml } from '../support/reading/a-mail.ts';
import { sampleDay } from '../support/sample-day.ts';

const day = sampleDay();

/** The paper that the sample lacks in one of its orders. */
async function missing(order: string, kind: string): Promise<Uint8Array> {
  const paper = flawlessWorkspace().papers.find((one) => one.file.includes(order) && one.kind === kind);
  if (!paper) throw new Error(`The sample has no ${kind} for ${order}`);
  return drawPaper(paper);
}

/** Every file of the workspace with its size and its moment. */
function folderAsItIs(): readonly string[] {
  const folder = join(day.folder, 'state', 'voorbeeldmap');
  return globSync('**/*', { cwd: folder })
    .sort()
    .map((name) => `${name} ${statSync(join(folder, name)).size} ${statSync(join(folder, name)).mtimeMs}`);
}

describe('"could you quickly check this?"', () => {
  it('a dropped file tells its dossier and what it would change, and is forgotten without a trace', async () => {
    const { page } = day;
    const before = folderAsItIs();
    await dropFile(page, {
      name: 'van de chauffeur.pdf',
      bytes: await missing('2026-00048', 'delivery-note'),
    });
    const card = page.getByRole('article').filter({ hasText: 'van de chauffeur.pdf' });
    await card.getByRole('link', { name: '2026-00048' }).waitFor();
    await card.getByText('Met dit bestand is het dossier volledig.').waitFor();
    await card.getByText('Dit bestand zou 1 openstaand punt oplossen:').waitFor();
    await card.getByRole('img', { name: /van de chauffeur\.pdf/ }).waitFor();
    await card.getByRole('button', { name: 'van de chauffeur.pdf vergeten' }).click();
    await card.waitFor({ state: 'detached' });
    expect(folderAsItIs()).toEqual(before);
  });

  it('a mail is looked into, and each attachment has a verdict of its own', async () => {
    const { page } = day;
    const mail = anEml({
      text: 'Hierbij de afleverbon.',
      attachments: [{ name: 'bon.pdf', bytes: await missing('2026-00048', 'delivery-note') }],
    });
    await dropFile(page, { name: 'bon.eml', bytes: mail, type: 'message/rfc822' });
    const card = page.getByRole('article').filter({ hasText: 'bon.eml' });
    await card.getByRole('heading', { name: 'bon.eml/bon.pdf' }).waitFor();
    await card.getByText('Met dit bestand is het dossier volledig.').first().waitFor();
    await page.getByRole('button', { name: 'Alles vergeten' }).click();
  });

  it('what is pasted counts as dropped: a copied file, and the text of a message', async () => {
    const { page } = day;
    await pasteFile(page, {
      name: 'gekopieerd.pdf',
      bytes: await missing('2026-00048', 'delivery-note'),
    });
    const file = page.getByRole('article').filter({ hasText: 'gekopieerd.pdf' });
    await file.getByRole('link', { name: '2026-00048' }).waitFor();
    await page.evaluate(() =>
      navigator.clipboard.writeText(
        'Beste collega,\n\nWaar blijft de factuur van order 2026-00043?\n\nGroet',
      ),
    );
    await page.keyboard.press('Control+v');
    const text = page.getByRole('article').filter({ hasText: 'Geplakte tekst.txt' });
    await text.getByRole('link', { name: '2026-00043' }).waitFor();
    await text.getByText('Aan wat er in dit dossier openstaat zou dit bestand niets veranderen.').waitFor();
    await text.getByRole('img', { name: /Geplakte tekst\.txt/ }).waitFor();
    await page.getByRole('button', { name: 'Alles vergeten' }).click();
  });

  it('kept, it lies as a copy in the folder of its dossier, and Ctrl+Z takes it away', async () => {
    const { page } = day;
    const copies = () =>
      globSync('**/2026-00048*/Afleverbon 2026-00048.pdf', {
        cwd: join(day.folder, 'state', 'voorbeeldmap'),
      });
    await dropFile(page, { name: 'scan 12.pdf', bytes: await missing('2026-00048', 'delivery-note') });
    await page.getByRole('button', { name: 'Bewaren in 2026-00048' }).click();
    const dialog = page.getByRole('dialog', { name: 'Bewaren in dossier 2026-00048' });
    await dialog.getByText('Afleverbon 2026-00048.pdf').waitFor();
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText(/^Bewaard als .*Afleverbon 2026-00048\.pdf/).waitFor();
    expect(copies()).toHaveLength(1);
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await expect.poll(copies, { timeout: 20_000 }).toEqual([]);
  });
});
