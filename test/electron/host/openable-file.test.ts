import { describe, expect, it } from 'vitest';
import { isOpenable } from '#electron/host/openable-file.ts';

describe('isOpenable', () => {
  it.each(['/a/b.pdf', 'C:\\map\\Factuur.PDF', '/a/orders.xlsx', '/a/x.csv', '/a/mail.eml', '/a/scan.tiff'])(
    'opens the document %s',
    (path) => expect(isOpenable(path)).toBe(true),
  );

  it.each([
    '/a/setup.exe',
    '/a/run.sh',
    '/a/x.bat',
    '/a/x.cmd',
    '/a/macro.xlsm',
    '/a/macro.docm',
    '/a/link.lnk',
    '/a/page.html',
    '/a/x.js',
    '/a/x.desktop',
    '/a/noextension',
    '/a/factuur.pdf.exe',
    'C:\\map\\x.exe ',
    'C:\\map\\factuur.pdf.',
    'C:\\map\\x.exe:factuur.pdf',
    '',
  ])('does not open %j', (path) => expect(isOpenable(path)).toBe(false));
});
