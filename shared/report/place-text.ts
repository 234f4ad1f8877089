import { cellAddress, type Evidence } from '../domain/evidence.ts';
import type { ReportTexts } from './report-texts.ts';

/** `Orders!F118`, `p. 2`, `p. 2 (scan)`, or the path within an e-invoice; null for a file as a whole. */
export function placeText(at: Evidence | null, texts: ReportTexts): string | null {
  switch (at?.kind) {
    case 'cell':
      return `${at.sheet}!${cellAddress(at.column, at.row)}`;
    case 'page':
      return at.fromPicture ? `${texts.pageNumber(at.page)} (scan)` : texts.pageNumber(at.page);
    case 'xml':
      return at.path;
    default:
      return null;
  }
}
