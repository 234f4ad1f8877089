import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '#shared/domain/bilingual.ts';
import { departmentWithBall } from '#shared/domain/department-with-ball.ts';
import { freeName, inFileName } from './in-file-name.ts';
import { makeReport } from './make-report.ts';
import type { ReportFacts } from './report-facts.ts';
import { reportWords } from './report-words.ts';
import { wholeFile } from './whole-file.ts';
import type { WriteOptions } from './write-workbook.ts';
import { ZipFile } from './xlsx/zip-file.ts';

/**
 * A report for each department that has something to do, as files of their own in one zip; returns how many items are in them.
 * `title` stands before the department in each name. Rejects as `makeReport` does; then no zip is there.
 */
export async function departmentFiles(
  facts: ReportFacts,
  { language, title }: { readonly language: Language; readonly title: string },
  path: string,
  options: WriteOptions = {},
): Promise<number> {
  const { department: nameOf } = reportWords(language, facts.departmentNames);
  const departments = [...new Set(facts.items.map(departmentWithBall))].sort();
  const folder = await mkdtemp(join(tmpdir(), 'sluitend-'));
  let items = 0;
  const names = new Set<string>();
  try {
    await wholeFile(path, options.signal, async (file) => {
      const zip = new ZipFile({ write: (bytes) => file.appendFile(bytes) });
      for (const department of departments) {
        const made = join(folder, 'rapport.xlsx');
        const order = { kind: 'xlsx', language, perDepartment: false, department } as const;
        items += await makeReport(facts, order, made, options);
        const name = freeName(`${title} ${inFileName(nameOf(department))}`, names);
        await zip.add(`${name} ${facts.asOf}.xlsx`, [await readFile(made)]);
      }
      await zip.end();
    });
    return items;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
