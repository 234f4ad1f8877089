import { extname } from 'node:path';
import type { FileKind } from './sniff-kind.ts';

const expected: Readonly<Record<string, readonly FileKind[]>> = {
  '.pdf': ['pdf'],
  '.xlsx': ['xlsx', 'old-sheet', 'encrypted-office'],
  '.xlsm': ['xlsx', 'old-sheet', 'encrypted-office'],
  '.xls': ['xlsx', 'old-sheet', 'encrypted-office', 'html', 'xml'],
  '.xlsb': ['old-sheet', 'encrypted-office'],
  '.ods': ['ods', 'encrypted-office'],
  '.docx': ['word', 'encrypted-office'],
  '.xml': ['xml', 'html'],
  '.csv': ['delimited'],
  '.tsv': ['delimited'],
  '.txt': ['delimited', 'e-mail', 'xml', 'html'],
};

/** Kinds that can be read whatever the name says. */
const alwaysRead: ReadonlySet<FileKind> = new Set(['pdf', 'xlsx', 'old-sheet', 'ods', 'xml']);

/**
 * Does the name promise something that the bytes are not? A PDF, workbook or XML file under any name is simply read;
 * a text under the name of a workbook, or rubbish under the name of a PDF, is not what its name says.
 */
export function contradictsName(kind: FileKind, name: string): boolean {
  const kinds = expected[extname(name).toLowerCase()];
  return kinds !== undefined && !kinds.includes(kind) && !alwaysRead.has(kind);
}
