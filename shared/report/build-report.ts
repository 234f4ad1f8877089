import type { Language } from '../domain/bilingual.ts';
import { missingSheet } from './missing-sheet.ts';
import { notCheckedSheet } from './not-checked-sheet.ts';
import { openItemsSheet } from './open-items-sheet.ts';
import type { ReportInput } from './report-input.ts';
import { reportTexts } from './report-texts.ts';
import type { ReportWorkbook } from './report-workbook.ts';
import { summarySheet } from './summary-sheet.ts';

/**
 * The discrepancy report as sheets of typed cells: summary, open items, missing things with a sentence to ask for
 * them, and what was not checked. Same input, same report: time and user are in the input.
 */
export function buildReport(input: ReportInput, language: Language): ReportWorkbook {
  const texts = reportTexts[language];
  return {
    title: texts.title,
    madeBy: input.madeBy,
    madeAt: input.madeAt,
    footer: { left: texts.title, page: texts.page, of: texts.of },
    sheets: [
      summarySheet(input, language, texts),
      openItemsSheet(input, language, texts),
      missingSheet(input, language, texts),
      notCheckedSheet(input, language, texts),
    ],
  };
}
