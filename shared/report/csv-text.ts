import type { Language } from '../domain/bilingual.ts';
import { parts } from '../domain/local-date.ts';
import { toDecimal } from '../domain/money.ts';
import { openItemsSheet } from './open-items-sheet.ts';
import type { ReportInput } from './report-input.ts';
import { reportTexts } from './report-texts.ts';
import type { ReportCell } from './report-workbook.ts';

/** Excel takes a file for UTF-8 only when it begins with this. */
const byteOrderMark = '\ufeff';

/**
 * The open items as CSV for a Dutch Excel: `;` between values, UTF-8 with byte order mark, days as `dd-mm-yyyy`, amounts
 * with a comma, CRLF (RFC 4180). A text that Excel would run as a formula gets an apostrophe; amounts and phone numbers,
 * which only look like one, stay as they are.
 */
export function* csvText(input: ReportInput, language: Language): Iterable<string> {
  const { columns, rows } = openItemsSheet(input, language, reportTexts[language], () => undefined);
  yield `${byteOrderMark}${columns.map(({ header }) => quoted(header)).join(';')}\r\n`;
  if (input.items.length === 0) return;
  for (const { cells } of rows()) yield `${cells.map((cell) => quoted(csvValue(cell))).join(';')}\r\n`;
}

function csvValue(cell: ReportCell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'date': {
      const [year, month, day] = parts(cell.date);
      return `${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`;
    }
    case 'amount': {
      const { currency } = cell.amount;
      const figure = toDecimal(cell.amount).replace('.', ',');
      return currency === 'EUR' ? figure : `${figure} ${currency}`;
    }
    case 'number':
      return String(cell.number).replace('.', ',');
    default:
      return harmless(cell.text);
  }
}

function harmless(text: string): string {
  const onlyFigures = /^[+-][\d\s.,()/-]*$/.test(text);
  return /^[=+\-@\t\r]/.test(text) && !onlyFigures ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
