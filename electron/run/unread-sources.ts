import { extname } from 'node:path';
import type { FilePath } from '#shared/domain/evidence.ts';
import { hasContent } from '#shared/domain/file-reading.ts';
import type { FileOutcome } from './file-outcome.ts';

const spreadsheets: ReadonlySet<string> = new Set([
  '.xlsx',
  '.xlsm',
  '.xlsb',
  '.xls',
  '.ods',
  '.csv',
  '.tsv',
  '.tab',
  '.txt',
]);

export interface UnreadSources {
  readonly unread: ReadonlySet<FilePath>;
  /** False when one of them is a spreadsheet by its name, so that it may be a register. */
  readonly registersRead: boolean;
}

/** The files of which nothing is known in this run, because they are damaged, empty, locked or of an unknown kind. */
export function unreadSources(outcomes: readonly FileOutcome[]): UnreadSources {
  const unread = outcomes.filter(({ status }) => !hasContent(status)).map(({ file }) => file);
  return {
    unread: new Set(unread),
    registersRead: !unread.some((file) => spreadsheets.has(extname(file).toLowerCase())),
  };
}
