import { toDayNumber } from '#shared/domain/local-date.ts';
import type { Highlight, ReportColumn } from '#shared/report/report-workbook.ts';
import { serialOfDayZero } from '../excel-cell.ts';
import { safeText } from '../safe-text.ts';
import { cellRange } from './sheet-place.ts';
import { toneNumber } from './tones.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

const longestList = 255;
const earliestDay = 36_526;

/** Conditional formats of the rows `first` to `last` (ECMA-376 part 1, 18.3.1.18). */
export function conditionalFormats(columns: readonly ReportColumn[], first: number, last: number): string {
  let priority = 0;
  return columns
    .map(({ highlights = [] }, index) => {
      if (highlights.length === 0 || last < first) return '';
      const range = cellRange(index + 1, first, last);
      const top = range.slice(0, range.indexOf(':'));
      const rules = highlights.map((highlight) => {
        priority += 1;
        return rule(highlight, top, priority);
      });
      return `<conditionalFormatting sqref="${range}">${rules.join('')}</conditionalFormatting>`;
    })
    .join('');
}

function rule(highlight: Highlight, top: string, priority: number): string {
  const shared = `dxfId="${toneNumber(highlight.tone)}" priority="${priority}"`;
  if (highlight.kind === 'says') {
    const words = safeText(highlight.text).replaceAll('"', '""');
    return `<cfRule type="cellIs" ${shared} operator="equal"><formula>"${xmlText(words)}"</formula></cfRule>`;
  }
  const serial = toDayNumber(highlight.date) + serialOfDayZero;
  return `<cfRule type="expression" ${shared}><formula>AND(ISNUMBER(${top}),${top}&lt;${serial})</formula></cfRule>`;
}

/** What may be filled in, with its explanation (18.3.1.32). A choice warns nobody of what the report itself wrote there. */
export function dataValidations(columns: readonly ReportColumn[], first: number, last: number): string {
  const rules = columns.flatMap(({ input, header }, index) => {
    if (input === undefined || last < first) return [];
    const condition = conditionOf(input);
    if (condition === null) return [];
    const texts = [
      `errorTitle="${xmlAttribute(header.slice(0, 32))}" error="${xmlAttribute(input.refusal.slice(0, 255))}"`,
      `promptTitle="${xmlAttribute(header.slice(0, 32))}" prompt="${xmlAttribute(input.hint.slice(0, 255))}"`,
    ].join(' ');
    const range = cellRange(index + 1, first, last);
    return `<dataValidation ${condition.attributes} allowBlank="1" showInputMessage="1" showErrorMessage="1" ${texts} sqref="${range}"><formula1>${condition.formula}</formula1></dataValidation>`;
  });
  return rules.length === 0
    ? ''
    : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function conditionOf({ kind, choices }: NonNullable<ReportColumn['input']>) {
  switch (kind) {
    case 'day':
      return { attributes: 'type="date" operator="greaterThanOrEqual"', formula: String(earliestDay) };
    case 'text':
      return { attributes: 'type="textLength" operator="lessThanOrEqual"', formula: '4000' };
    case 'choice': {
      const list = choices.join(',').replaceAll('"', '""');
      const fits = list.length <= longestList && choices.every((choice) => !choice.includes(','));
      return fits ? { attributes: 'type="list"', formula: `"${xmlText(list)}"` } : null;
    }
  }
}
