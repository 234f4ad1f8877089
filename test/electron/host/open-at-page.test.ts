import { describe, expect, it } from 'vitest';
import { pageCommand } from '#electron/host/open-at-page.ts';

const only = (program: string) => (one: string) => one.includes(program);

describe('opening a PDF at a page', () => {
  it.each([
    ['win32', 'Acrobat.exe', ['/A', 'page=3', 'C:\\facturen\\f 1.pdf'], 'C:\\facturen\\f 1.pdf'],
    ['win32', 'SumatraPDF', ['-page', '3', 'C:\\facturen\\f 1.pdf'], 'C:\\facturen\\f 1.pdf'],
    ['linux', 'evince', ['--page-index=3', '/srv/f 1.pdf'], '/srv/f 1.pdf'],
    ['linux', 'okular', ['-p', '3', '/srv/f 1.pdf'], '/srv/f 1.pdf'],
  ] as const)('on %s asks %s', (platform, program, words, file) =>
    expect(pageCommand(platform, file, 3, only(program))?.slice(1)).toEqual(words),
  );

  it('gives a browser the address of the file, with what has a meaning in addresses written out', () => {
    expect(pageCommand('win32', '/srv/50% #1.pdf', 2, only('msedge'))?.slice(1)).toEqual([
      'file:///srv/50%25%20%231.pdf#page=2',
    ]);
  });

  it('is left to the usual way where no such reader is there, and for every other kind of file', () => {
    expect([
      pageCommand('linux', '/srv/f.pdf', 3, () => false),
      pageCommand('darwin', '/srv/f.pdf', 3, () => true),
      pageCommand('linux', '/srv/f.xlsx', 3, () => true),
      pageCommand('linux', '/srv/f.pdf.sh', 3, () => true),
    ]).toEqual([null, null, null, null]);
  });
});
