import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJs from 'exceljs';
import type { Page } from 'playwright-core';
import type { MethodName } from '#shared/api/method-names.ts';
import type { Input, Output } from '#shared/api/methods.ts';
import type { Reply } from '#shared/api/reply.ts';
import type { TodayView } from '#shared/api/views.ts';
import { drawPaper } from '../../sample/draw-paper.ts';
import { flawlessWorkspace } from '../../sample/flawless-workspace.ts';
import { filledIn } from '../../support/a-colleague.ts';
import type { GivenFile, Language } from './stop.ts';

const dossierRoles = ['order', 'missing', 'complete', 'purchase'] as const;

/** The sample as it stands open, with files to drop on it. */
export interface Sample {
  readonly dossiers: Readonly<Record<(typeof dossierRoles)[number], string>>;
  /** Files for the quick check. */
  readonly papers: readonly GivenFile[];
  /** A report that came back filled in. */
  readonly report: GivenFile;
}

/** Opens the sample, lets it be checked, and does what a person does in a morning. */
export async function openSample(page: Page, language: Language, folder: string): Promise<Sample> {
  await ask(page, 'closeWorkspace', {});
  await ask(page, 'saveSettings', { language });
  await ask(page, 'openSample', {});
  await ask(page, 'startRun', {});
  const today = await checked(page);
  const [first, second, third, fourth, fifth] = today.items.map(({ item }) => item.id);
  if (!first || !second || !third || !fourth || !fifth) throw new Error('The sample has open items');
  const question = { question: 'Klopt het bedrag op deze factuur?', person: null };
  await act(page, second, { kind: 'ask', department: 'finance', expectedBy: null, ...question });
  await act(page, third, {
    kind: 'ask',
    department: 'logistics',
    person: 'Fatima Voorbeeld',
    question: 'Is deze zending compleet geleverd?',
    expectedBy: null,
  });
  await act(page, fourth, {
    kind: 'wait',
    on: { kind: 'customer' },
    person: 'mevrouw Test',
    how: 'phone',
    question: 'Stuurt een nieuwe opdrachtbevestiging.',
    askedOn: today.asOf ?? ('2026-03-16' as never),
    expectedBy: null,
  });
  await act(page, fifth, { kind: 'note', note: 'Gebeld, komt er morgen op terug.' });
  return {
    dossiers: await dossiersOf(page, today),
    papers: await papers(),
    report: await cameBack(page, folder),
  };
}

/** Asks the backend something; throws what it refuses. */
export async function ask<N extends MethodName>(page: Page, method: N, input: Input<N>): Promise<Output<N>> {
  const reply = (await page.evaluate(
    async ([name, body]) => {
      const response = await fetch(`/api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: body ?? '{}',
      });
      return response.json();
    },
    [method, JSON.stringify(input)],
  )) as Reply<Output<N>>;
  if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply)}`);
  return reply.value;
}

/** What the host offers at this address, fetched as the page itself does. */
export async function download(page: Page, address: string): Promise<Buffer> {
  const base64 = await page.evaluate(async (url) => {
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, address);
  return Buffer.from(base64, 'base64');
}

async function act(page: Page, item: string, action: Input<'changeItem'>['action']): Promise<void> {
  await ask(page, 'changeItem', { item, action });
}

async function checked(page: Page): Promise<TodayView> {
  for (;;) {
    await page.waitForTimeout(500);
    const { run } = await ask(page, 'getState', {});
    const today = await ask(page, 'getToday', {});
    if (run.kind === 'idle' && today.asOf !== null) return today;
  }
}

/** One dossier in each role: of a kind with most open, or with something that is missing. */
async function dossiersOf(page: Page, { dossiers, items }: TodayView): Promise<Sample['dossiers']> {
  const sorted = dossiers.toSorted((one, other) => other.openItems - one.openItems);
  const typed = (type: string) => sorted.find((one) => one.type === type)?.id;
  const missing = items
    .filter(({ item }) => item.finding.class === 'missing')
    .flatMap(({ item }) => (item.finding.dossier?.startsWith('order') ? [item.finding.dossier] : []));
  const asked = await Promise.all(missing.map((dossier) => ask(page, 'getDossier', { dossier })));
  const found = {
    order: items.find(({ item: { finding } }) => finding.likelyCause && finding.evidence.length > 1)?.item
      .finding.dossier,
    missing: asked.find((one) => one.requirements.some(({ state }) => state === 'missing'))?.summary.id,
    complete: sorted.find(({ status, type }) => status === 'complete' && type === 'order')?.id,
    purchase: typed('inkoopfactuur'),
  };
  return Object.fromEntries(
    Object.entries(found).map(([name, id]) => [name, id ?? dossiers[0]?.id ?? '']),
  ) as Sample['dossiers'];
}

async function papers(): Promise<readonly GivenFile[]> {
  const wanted = flawlessWorkspace().papers.filter(({ file }) => file.includes('2026-00048'));
  const drawn = await Promise.all(
    wanted.slice(0, 3).map(async (paper, index) => ({
      name: `${['pakbon van de chauffeur', 'bijlage', 'scan'][index]}.pdf`,
      type: 'application/pdf',
      base64: Buffer.from(await drawPaper(paper)).toString('base64'),
    })),
  );
  const words = Buffer.from('Beste collega, zie de bijlage.').toString('base64');
  return [...drawn, { name: 'los briefje.txt', type: 'text/plain', base64: words }];
}

/** The Dutch report, sent back with two rows filled in. */
async function cameBack(page: Page, folder: string): Promise<GivenFile> {
  const [out, back] = [join(folder, 'uit.xlsx'), join(folder, 'terug.xlsx')];
  const made = await ask(page, 'exportReport', { language: 'nl' });
  if (made?.kind !== 'download') throw new Error('The browser host offers the report as a download');
  writeFileSync(out, await download(page, made.url));
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.readFile(out);
  const sheet = workbook.getWorksheet('Openstaand');
  const header = sheet?.getRow(1).values;
  const column = Array.isArray(header) ? header.indexOf('Kenmerk') : 1;
  const answer = { Antwoord: 'De pakbon komt morgen mee', 'Verwacht op': '2026-03-18' };
  const edits = new Map([2, 3].map((row) => [sheet?.getCell(row, column).text ?? '', answer]));
  await filledIn(out, back, edits, { shuffle: 5, deleted: new Set(), author: 'Jan Voorbeeld' });
  return {
    name: 'antwoorden van Jan.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    base64: readFileSync(back).toString('base64'),
  };
}
