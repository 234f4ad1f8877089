import { describe, expect, it } from 'vitest';
import { previousValues, registerValuesOf } from '#electron/run/previous-values.ts';
import type { RegisterValues } from '#electron/store/store.ts';
import { goodsBefore } from '#rules/register-lines.ts';
import { dossierId } from '#shared/domain/dossier.ts';
import type { ItemStatus } from '#shared/domain/open-item.ts';
import { aDossier, amount } from '../../support/a-dossier.ts';
import { aFinding } from '../../support/a-finding.ts';
import { anOpenItem } from '../../support/an-open-item.ts';
import { registerLines } from '../../support/trade-lines.ts';

const dossier = dossierId('order', '20260042');
const before = amount('100.00');
const now = amount('120.00');
const stored = new Map<typeof dossier, RegisterValues>([[dossier, { totalGross: now }]]);
const change = (status: ItemStatus) =>
  anOpenItem({
    status,
    finding: aFinding({ class: 'changed', dossier, subject: 'totalGross', expected: before, found: now }),
  });

describe('the value that today’s is held against', () => {
  it('is that of the run before', () => {
    expect(previousValues(stored, [])(dossier, 'totalGross')).toEqual(now);
  });

  it('stays the value from before a change, as long as nobody dealt with that change', () => {
    expect(previousValues(stored, [change('new')])(dossier, 'totalGross')).toEqual(before);
  });

  it('is the present one again when a person says that the change is dealt with', () => {
    expect(previousValues(stored, [change('claimed-done')])(dossier, 'totalGross')).toEqual(now);
  });

  it('has a line that is gone among the lines, as long as nobody dealt with that', () => {
    const lines = { kind: 'text', text: '[["nr A1","A-1"]]' } as const;
    const gone = (status: ItemStatus) =>
      anOpenItem({
        status,
        finding: aFinding({
          class: 'changed',
          dossier,
          subject: 'line:nr B2',
          expected: { kind: 'text', text: 'B-2' },
        }),
      });
    const told = (status: ItemStatus) =>
      previousValues(new Map([[dossier, { [goodsBefore]: lines }]]), [gone(status)])(dossier, goodsBefore);
    expect([told('new'), told('claimed-done')]).toEqual([
      { kind: 'text', text: '[["nr A1","A-1"],["nr B2","B-2"]]' },
      lines,
    ]);
  });

  it('is unknown for what was never seen', () => {
    expect(previousValues(stored, [])(dossier, 'orderDate')).toBeNull();
  });
});

describe('what is kept of a register for the next run', () => {
  it('has the quantity and the price of each line, and which lines there are', () => {
    const lines = [registerLines({ article: 'A-1', quantity: 4, unitPrice: 12.5 })];
    expect(registerValuesOf(aDossier({ lines }))).toMatchObject({
      'line:nr A1:quantity': { kind: 'number', number: 4 },
      'line:nr A1:unitPrice': { kind: 'number', number: 12.5 },
      [goodsBefore]: { kind: 'text', text: '[["nr A1","A-1"]]' },
    });
  });
});
