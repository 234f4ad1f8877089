import { lastRow } from '../sheet-size.ts';

const mostSpanned = 1_000_000;

/**
 * Whether the cells, rows and columns of a workbook as XML (SpreadsheetML 2003) stand and reach within a sheet. The library
 * makes each column that a span names.
 */
export function spansFit(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replaceAll('\0', '');
  let spanned = 0;
  for (const [, name, digits] of text.matchAll(
    /[:\s](Index|Span|MergeAcross|MergeDown)\s*=\s*["']\s*([\d.e+]+)/gi,
  )) {
    const value = Number(digits);
    if (!(value <= lastRow)) return false;
    if (name?.toLowerCase() === 'span') spanned += value;
  }
  return spanned <= mostSpanned;
}
