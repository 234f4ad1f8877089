import type { OpenItem } from '../../domain/open-item.ts';

/** What a colleague may fill in, in the order of the columns. */
export const returnFields = ['status', 'answer', 'expectedBy', 'note'] as const;
export type ReturnField = (typeof returnFields)[number];

/** Each as one text: the code of a status, a text, a day as `YYYY-MM-DD` or nothing. */
export type ReturnFields = Readonly<Record<ReturnField, string>>;

/** Raise when a report of before could be misread; a file with another number is refused. */
export const reportVersion = 1;

/** First cell of the hidden sheet by which a report is known. */
export const reportMark = 'sluitend-report';

/** The longest answer or remark, in UTF-16 units. */
export const longestReply = 4000;

/** What an item says now in the columns of a colleague. */
export function returnFieldsOf({ status, note, reply }: OpenItem): ReturnFields {
  return { status, answer: reply?.answer ?? '', expectedBy: reply?.expectedBy ?? '', note };
}

/**
 * A text by which to compare: spreadsheets change line ends, spaces at the end of lines and characters that a workbook
 * cannot hold, which is no edit.
 */
export function comparableText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '')
    .replace(/[ \t]+(?=\n|$)/g, '')
    .replace(/^\s+|\s+$/g, '');
}
