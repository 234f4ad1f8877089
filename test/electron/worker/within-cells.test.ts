import { expect, it } from 'vitest';
import { withinCells } from '#electron/worker/within-cells.ts';
import { aSheet } from '../../support/a-sheet.ts';

const fits = 'x'.repeat(32_767);

it('keeps a text that a cell can hold, and the very same content when every text fits', () => {
  const content = {
    kind: 'sheets',
    sheets: [
      aSheet([
        ['Ordernummer', 1],
        [fits, null],
      ]),
    ],
    decisions: [],
  } as const;
  expect(withinCells(content)).toBe(content);
});

it('makes an error cell that says how it begins of a longer text, and leaves the rest of the row', () => {
  const sheets = (second: string) => [
    aSheet([
      ['Ordernummer', 'Opmerking'],
      ['00042', second],
    ]),
  ];
  const content = { kind: 'sheets', sheets: sheets(`Eén lange regel ${fits}`), decisions: [] } as const;
  const kept = withinCells(content);
  const [sheet] = kept?.kind === 'sheets' ? kept.sheets : [];
  expect(sheet?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    [
      { kind: 'text', text: 'Ordernummer' },
      { kind: 'text', text: 'Opmerking' },
    ],
    [
      { kind: 'text', text: '00042' },
      { kind: 'error', code: `Eén lange regel ${'x'.repeat(44)}…` },
    ],
  ]);
});
