import type { Language } from '../domain/bilingual.ts';
import { departmentWithBall } from '../domain/department-with-ball.ts';
import { accountSheet } from './account-sheet.ts';
import { basisSheet } from './basis-sheet.ts';
import { deviationsSheet } from './deviations-sheet.ts';
import { dossierRowNumbers, dossiersSheet } from './dossiers-sheet.ts';
import { missingSheet } from './missing-sheet.ts';
import { notCheckedSheet } from './not-checked-sheet.ts';
import { openItemsSheet } from './open-items-sheet.ts';
import type { ReportInput, ReportItem } from './report-input.ts';
import { type ReportTexts, reportTexts } from './report-texts.ts';
import type { ReportSheet, ReportWorkbook } from './report-workbook.ts';
import { summarySheet } from './summary-sheet.ts';
import { writtenMoment } from './written-moment.ts';

/**
 * The discrepancy report as sheets of typed cells: summary, open items (for a colleague to fill in), dossiers with what
 * they hold, values that differ, missing things with a sentence to ask for them, what was not checked, what it all rests
 * on, and hidden what went out. Same input, same report: time and user are in the input.
 */
export function buildReport(input: ReportInput, language: Language): ReportWorkbook {
  const texts = reportTexts[language];
  const numbers = dossierRowNumbers(input.dossierRows);
  const dossierRow = ({ item }: ReportItem) =>
    item.finding.dossier === null ? undefined : numbers.get(item.finding.dossier);
  return {
    title: texts.title,
    subject: subjectOf(input, texts),
    language,
    madeBy: input.madeBy,
    madeAt: input.madeAt,
    head: { left: subjectOf(input, texts), right: `${texts.asOf} ${writtenMoment(input.asOf)}` },
    footer: { left: texts.title, page: texts.page, of: texts.of },
    sheets: [
      summarySheet(input, language, texts),
      ...openSheets(input, language, texts, dossierRow),
      dossiersSheet(input, language, texts),
      deviationsSheet(input, language, texts, dossierRow),
      missingSheet(input, language, texts, dossierRow),
      notCheckedSheet(input, language, texts),
      accountSheet(input, language, texts),
      basisSheet(input, texts),
    ],
  };
}

/** What of the whole it tells: the department where it is for one, so that a printed page says so too. */
function subjectOf({ selection, words }: ReportInput, { title, columns }: ReportTexts): string {
  return selection === null ? title : `${title} - ${columns.owner}: ${words.department(selection)}`;
}

function openSheets(
  input: ReportInput,
  language: Language,
  texts: ReportTexts,
  dossierRow: (item: ReportItem) => number | undefined,
): readonly ReportSheet[] {
  if (!input.perDepartment) return [openItemsSheet(input, language, texts, dossierRow)];
  const departments = [...new Set(input.items.map(({ item }) => departmentWithBall(item)))].sort();
  if (departments.length === 0) return [openItemsSheet(input, language, texts, dossierRow)];
  return departments.map((department) => {
    const items = input.items.filter(({ item }) => departmentWithBall(item) === department);
    const sheet = openItemsSheet({ ...input, items }, language, texts, dossierRow);
    return { ...sheet, name: `${texts.sheets.open} ${input.words.department(department)}` };
  });
}
