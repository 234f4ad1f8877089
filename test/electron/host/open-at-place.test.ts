import { describe, expect, it } from 'vitest';
import { placeCommand } from '#electron/host/open-at-place.ts';

const only = (program: string) => (one: string) => one.includes(program);
const page = (number: number) => ({ kind: 'page', page: number }) as const;
const cell = (sheet: string) => ({ kind: 'cell', sheet, row: 118, column: 6 }) as const;

describe('opening a PDF at a page', () => {
  it.each([
    ['win32', 'Acrobat.exe', ['/A', 'page=3', 'C:\\facturen\\f 1.pdf'], 'C:\\facturen\\f 1.pdf'],
    ['win32', 'SumatraPDF', ['-page', '3', 'C:\\facturen\\f 1.pdf'], 'C:\\facturen\\f 1.pdf'],
    ['linux', 'evince', ['--page-index=3', '/srv/f 1.pdf'], '/srv/f 1.pdf'],
    ['linux', 'okular', ['-p', '3', '/srv/f 1.pdf'], '/srv/f 1.pdf'],
  ] as const)('on %s asks %s', (platform, program, words, file) =>
    expect(placeCommand(platform, file, page(3), only(program))?.slice(1)).toEqual(words),
  );

  it('gives a browser the address of the file, with what has a meaning in addresses written out', () => {
    expect(placeCommand('win32', '/srv/50% #1.pdf', page(2), only('msedge'))?.slice(1)).toEqual([
      'file:///srv/50%25%20%231.pdf#page=2',
    ]);
  });

  it('is left to the usual way where no such reader is there, and for every other kind of file', () => {
    expect([
      placeCommand('linux', '/srv/f.pdf', page(3), () => false),
      placeCommand('darwin', '/srv/f.pdf', page(3), () => true),
      placeCommand('linux', '/srv/f.xlsx', page(3), () => true),
      placeCommand('linux', '/srv/f.pdf.sh', page(3), () => true),
    ]).toEqual([null, null, null, null]);
  });
});

describe('opening a sheet at a cell', () => {
  it.each([
    ['Orders', "'Orders'!F118"],
    ['Orders 2026', "'Orders%202026'!F118"],
    ["'t Winkeltje", "'''t%20Winkeltje'!F118"],
    ['', 'F118'],
  ])('asks LibreOffice for the cell of sheet %j', (sheet, mark) => {
    expect(placeCommand('linux', '/srv/orders #1.xlsx', cell(sheet), only('soffice'))).toEqual([
      'soffice',
      `file:///srv/orders%20%231.xlsx#${mark}`,
    ]);
  });

  it('is left to the usual way where Excel is, where nothing can, and for a text file', () => {
    expect([
      placeCommand('win32', '/srv/orders.xlsx', cell('Orders'), () => true),
      placeCommand('linux', '/srv/orders.xlsx', cell('Orders'), () => false),
      placeCommand('linux', '/srv/orders.csv', cell(''), only('soffice')),
    ]).toEqual([null, null, null]);
  });
});
