import type { Language } from '../domain/bilingual.ts';
import {
  column,
  date,
  figures,
  hiddenColumn,
  identifier,
  linkTo,
  placeOf,
  row,
  text,
} from './report-cells.ts';
import type { ReportInput, ReportItem, ReportUnread, ReportWords } from './report-input.ts';
import type { ReportTexts } from './report-texts.ts';
import type { ReportRow, ReportSheet } from './report-workbook.ts';
import { uncheckedItems } from './unchecked-items.ts';

/** Files that were not read, and what could not be checked for another reason. Nothing here counts as fine. */
export function notCheckedSheet(input: ReportInput, language: Language, texts: ReportTexts): ReportSheet {
  const unchecked = uncheckedItems(input);
  const { columns: of } = texts;
  return {
    name: texts.sheets.notChecked,
    description: texts.tableText.notChecked,
    layout: 'table',
    columns: [
      column('kind', of.kind, 18),
      column('dossier', of.dossier, 16),
      column('file', of.file, 34),
      column('path', of.path, 48, true),
      column('what', of.what, 56, true),
      column('why', of.why, 44, true),
      figures('since', of.since, 13),
      hiddenColumn('id', of.finding),
    ],
    printedColumns: 7,
    *rows() {
      for (const file of input.unread) yield unreadRow(file, input.words, texts);
      for (const item of unchecked) yield itemRow(item, input.words, language, texts);
      if (input.unread.length + unchecked.length === 0) yield row([text(texts.allChecked)]);
    },
  };
}

function unreadRow(unread: ReportUnread, words: ReportWords, texts: ReportTexts): ReportRow {
  const { file, shownPath, status, problem } = unread;
  return row([
    text(texts.file),
    text(null),
    linkTo({ kind: 'file', file }),
    text(shownPath),
    text(words.readStatus[status]),
    text(words.problem[problem.code]),
  ]);
}

function itemRow(one: ReportItem, words: ReportWords, language: Language, texts: ReportTexts): ReportRow {
  const { finding, notRechecked, since } = one.item;
  const why = notRechecked === null ? one.checkTitle[language] : words.notRechecked[notRechecked.reason];
  return row([
    text(notRechecked === null ? texts.check : texts.notCheckedAgain),
    identifier(finding.dossierKey),
    linkTo(placeOf(finding)),
    text(null),
    text(finding.message.what[language]),
    text(why),
    date(notRechecked?.since ?? since),
    identifier(finding.id),
  ]);
}
