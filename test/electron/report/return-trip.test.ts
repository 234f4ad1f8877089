import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { statusOfWord } from '#electron/report/status-of-word.ts';
import { writeWorkbook } from '#electron/report/write-workbook.ts';
import { lastAuthor } from '#electron/worker/xlsx/last-author.ts';
import { dossierId } from '#shared/domain/dossier.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import type { ItemStatus, OpenItem } from '#shared/domain/open-item.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { mergeReturn } from '#shared/report/return/merge-return.ts';
import { parseReport } from '#shared/report/return/parse-report.ts';
import { comparableText, type ReturnFields, returnFieldsOf } from '#shared/report/return/return-fields.ts';
import type { ReturnedReport } from '#shared/report/return/returned-report.ts';
import { termsNl } from '#shared/text/texts-nl-terms.ts';
import { type ColumnName, type Edits, filledIn } from '../../support/a-colleague.ts';
import { aFinding } from '../../support/a-finding.ts';
import { aReportInput, aReportItem } from '../../support/a-report.ts';
import { anOpenItem } from '../../support/an-open-item.ts';
import { readBytes } from '../../support/reading/read-bytes.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const office = ['soffice', 'libreoffice'].find(
  (command) => spawnSync(command, ['--version'], { timeout: 30_000 }).status === 0,
);

const statuses = ['new', 'in-progress', 'claimed-done', 'reopened'] as const;
const day = fc.constantFrom('', '2026-03-17', '2026-12-31');
const text = fc.oneof(
  fc.constantFrom(
    '',
    '-12,50',
    '+31 6 12345678',
    '=1+1',
    '00042',
    '1-2',
    'regel 1\nregel 2',
    '_x0041_',
    "'s middags",
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const version = fc.record({
  status: fc.constantFrom(...statuses),
  answer: text,
  expectedBy: day,
  note: text,
});

function itemSaying(number: number, { status, answer, expectedBy, note }: ReturnFields): OpenItem {
  const dossier = dossierId('order', String(number));
  const item = anOpenItem({ status: status as ItemStatus, note, finding: aFinding({ dossier }) });
  const reply = { answer, expectedBy: parseIsoDate(expectedBy) };
  return answer === '' && reply.expectedBy === null ? item : { ...item, reply };
}

async function sentOut(items: readonly OpenItem[], path: string): Promise<void> {
  const reported = items.map((item) => aReportItem({ item }));
  await writeWorkbook(buildReport(aReportInput({ items: reported }), 'nl'), path);
}

async function readBack(path: string): Promise<ReturnedReport> {
  const { content, problem } = await readBytes(basename(path), readFileSync(path));
  if (content?.kind !== 'sheets') throw new Error(`Not read: ${problem?.detail}`);
  const report = parseReport(content.sheets, statusOfWord);
  if (report.kind !== 'report') throw new Error(`Not known as a report: ${report.kind}`);
  return report;
}

const asComparable = (fields: ReturnFields) => ({
  ...fields,
  answer: comparableText(fields.answer),
  note: comparableText(fields.note),
});

describe('a report that nobody touched', () => {
  it('is read back as it went out, whatever stands in it', async () => {
    const folder = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(fc.array(version, { maxLength: 12 }), async (versions) => {
        const items = versions.map((fields, number) => itemSaying(number, fields));
        const path = join(folder, 'rapport.xlsx');
        await sentOut(items, path);
        const report = await readBack(path);
        expect(report).toMatchObject({
          workspace: 'werkmap-1',
          report: '2026-03-16-0001',
          missingColumns: [],
        });
        expect(report.rows.map(({ item, base }) => [item, base])).toEqual(
          items.map((item) => [item.id, asComparable(returnFieldsOf(item))]),
        );
        const known = new Map(items.map((item) => [item.id, item]));
        expect(mergeReturn(report, known, new Map())).toEqual({ changes: [], kept: [], refusals: [] });
      }),
      { numRuns: 60 },
    );
  });
});

const column: Readonly<Record<keyof ReturnFields, ColumnName>> = {
  status: 'Status',
  answer: 'Antwoord',
  expectedBy: 'Verwacht op',
  note: 'Opmerking',
};

/** What a colleague does to each item: throws its row away (null), or makes it say this. */
const typed = version.filter(({ answer, note }) => !/_x/.test(answer + note));
// The library the colleague saves with writes what looks like an escape as if it were one.
const work = fc.array(fc.tuple(version, fc.option(typed), version), { minLength: 1, maxLength: 12 });
type Work = readonly (readonly [out: ReturnFields, theirs: ReturnFields | null, ours: ReturnFields])[];

function editsOf(work: Work): { readonly edits: Edits; readonly deleted: ReadonlySet<string> } {
  const edits = new Map<string, Partial<Record<ColumnName, string>>>();
  const deleted = new Set<string>();
  for (const [number, [out, theirs]] of work.entries()) {
    const { id } = itemSaying(number, out);
    if (theirs === null) deleted.add(id);
    else {
      edits.set(id, {
        [column.status]: termsNl.itemStatus[theirs.status as ItemStatus],
        [column.answer]: theirs.answer,
        [column.expectedBy]: theirs.expectedBy,
        [column.note]: theirs.note,
      });
    }
  }
  return { edits, deleted };
}

/** What must come out, worked out without any file. */
function modelOf(work: Work): readonly unknown[] {
  return work.flatMap(([out, theirs, ours], number) => {
    if (theirs === null) return [];
    const { id } = itemSaying(number, out);
    return (['status', 'answer', 'expectedBy', 'note'] as const).flatMap((field) => {
      const [b, t, o] = [out, theirs, ours].map((one) => comparableText(one[field]));
      if (t === b || t === o) return [];
      return [{ item: id, field, kind: o === b ? 'change' : 'conflict', theirs: t }];
    });
  });
}

const inOrder = (changes: readonly unknown[]) => changes.map((change) => JSON.stringify(change)).sort();

async function merged(work: Work, path: string) {
  const ours = work.map(([, , fields], number) => itemSaying(number, fields));
  const report = await readBack(path);
  const { changes, refusals } = mergeReturn(report, new Map(ours.map((item) => [item.id, item])), new Map());
  expect(refusals).toEqual([]);
  return inOrder(
    changes.map(({ item, field, kind, theirs }) => ({ item, field, kind, theirs: comparableText(theirs) })),
  );
}

describe('a report that a colleague filled in', () => {
  it('gives exactly what was changed, with rows sorted, filtered or deleted, columns moved or hidden and the file saved elsewhere', async () => {
    const folder = temporaryFolder();
    const [out, back] = [join(folder, 'uit.xlsx'), join(folder, 'terug.xlsx')];
    await fc.assert(
      fc.asyncProperty(work, fc.nat({ max: 500 }), async (done, shuffle) => {
        await sentOut(
          done.map(([fields], number) => itemSaying(number, fields)),
          out,
        );
        const { edits, deleted } = editsOf(done);
        await filledIn(out, back, edits, { shuffle, deleted, author: 'Jan Voorbeeld' });
        expect(await merged(done, back)).toEqual(inOrder(modelOf(done)));
      }),
      { numRuns: 40 },
    );
    expect(await lastAuthor(readFileSync(back))).toBe('Jan Voorbeeld');
  });

  it.skipIf(office === undefined)(
    'gives the same when LibreOffice saved it (skipped where LibreOffice is not installed)',
    { timeout: 240_000 },
    async () => {
      const folder = temporaryFolder();
      const [out, back] = [join(folder, 'uit.xlsx'), join(folder, 'terug.xlsx')];
      for (const done of fc.sample(work, { numRuns: 4, seed: 7 })) {
        await sentOut(
          done.map(([fields], number) => itemSaying(number, fields)),
          out,
        );
        const { edits, deleted } = editsOf(done);
        await filledIn(out, back, edits, { shuffle: 3, deleted, author: 'Jan Voorbeeld' });
        savedByOffice(folder, back);
        expect(await merged(done, join(folder, 'saved', 'terug.xlsx'))).toEqual(inOrder(modelOf(done)));
      }
    },
  );

  it.skipIf(office === undefined).each(['xlsx', 'ods'] as const)(
    'is unchanged when LibreOffice only opened it and saved it as %s (skipped where LibreOffice is not installed)',
    { timeout: 120_000 },
    async (kind) => {
      const folder = temporaryFolder();
      const items = fc
        .sample(version, { numRuns: 60, seed: 11 })
        .map((fields, number) => itemSaying(number, fields));
      await sentOut(items, join(folder, 'uit.xlsx'));
      savedByOffice(folder, join(folder, 'uit.xlsx'), kind);
      const report = await readBack(join(folder, 'saved', `uit.${kind}`));
      const known = new Map(items.map((item) => [item.id, item]));
      expect(report.rows).toHaveLength(items.length);
      expect(mergeReturn(report, known, new Map())).toEqual({ changes: [], kept: [], refusals: [] });
    },
  );
});

it('who saved it last is told by a file of LibreOffice’s own kind too, and by nothing that is no workbook', async () => {
  const meta = (creator: string) =>
    `<office:document-meta xmlns:office="o" xmlns:meta="m" xmlns:dc="d"><office:meta><meta:initial-creator>Anna</meta:initial-creator>${creator}</office:meta></office:document-meta>`;
  const ods = (creator: string) => zipSync({ 'meta.xml': strToU8(meta(creator)) });
  expect(await lastAuthor(ods('<dc:creator>Jan Voorbeeld</dc:creator>'))).toBe('Jan Voorbeeld');
  expect(await lastAuthor(ods(''))).toBeNull();
  expect(await lastAuthor(strToU8('no zip'))).toBeNull();
});

function savedByOffice(folder: string, path: string, kind: 'xlsx' | 'ods' = 'xlsx'): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const to = { xlsx: 'xlsx:Calc MS Excel 2007 XML', ods: 'ods' }[kind];
  const words = [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'saved'), path];
  execFileSync(office ?? '', words, { timeout: 100_000, stdio: 'ignore' });
}
