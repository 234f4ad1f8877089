import type { ReportKind } from '#shared/api/report-kinds.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { toCheckJson } from '#shared/report/check-json.ts';
import { csvText } from '#shared/report/csv-text.ts';
import { dayListHtml, handoverHtml } from '#shared/report/html-pages.ts';
import type { ReportInput } from '#shared/report/report-input.ts';
import { checkResult } from './check-result.ts';
import type { ReportFacts } from './report-facts.ts';
import { type ReportChoice, reportInput } from './report-input.ts';
import { writeText } from './write-text.ts';
import { type WriteOptions, writeWorkbook } from './write-workbook.ts';

export interface ReportOrder extends ReportChoice {
  readonly kind: ReportKind;
  readonly language: Language;
}

/**
 * Writes the report of these facts to `path` in the form that was asked for; returns how many findings are in it. The
 * file is there as a whole or not at all. Rejects as `writeWorkbook` does.
 */
export async function makeReport(
  facts: ReportFacts,
  order: ReportOrder,
  path: string,
  options: WriteOptions = {},
): Promise<number> {
  const input = reportInput(facts, order.language, order);
  if (order.kind === 'xlsx') await writeWorkbook(buildReport(input, order.language), path, options);
  else await writeText(path, textOf(facts, input, order), options.signal);
  return input.items.length;
}

function textOf(facts: ReportFacts, input: ReportInput, { kind, language }: ReportOrder): Iterable<string> {
  switch (kind) {
    case 'csv':
      return csvText(input, language);
    case 'json':
      return [`${JSON.stringify(toCheckJson(checkResult(facts, input)), null, 2)}\n`];
    case 'handover':
      return handoverHtml(input, language);
    case 'day-list':
    case 'xlsx':
      return dayListHtml(input, language);
  }
}
