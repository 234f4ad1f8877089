import { expect, it } from 'vitest';
import { changedRows } from '#electron/run/moved-sources.ts';
import { registerValuesOf } from '#electron/run/previous-values.ts';
import { aDossier, amount, cell } from '../../support/a-dossier.ts';
import { registerLines } from '../../support/trade-lines.ts';

const lines = [registerLines({ article: 'A-1', quantity: 4, unitPrice: 12.5 })];
const dossier = aDossier({ fields: { totalGross: [cell(amount('120.00'))] }, lines });

it('tells which values of a row changed', () => {
  const was = { ...registerValuesOf(dossier), totalGross: amount('100.00') };
  expect(changedRows([dossier], new Map([[dossier.id, was]]))).toEqual(
    new Map([[dossier.id, [{ kind: 'value', name: 'totalGross', before: '100.00', after: '120.00' }]]]),
  );
});

it('takes a row of which the lines were not kept yet for the same row', () => {
  const kept = Object.entries(registerValuesOf(dossier));
  const was = Object.fromEntries(kept.filter(([name]) => !name.startsWith('line')));
  expect(changedRows([dossier], new Map([[dossier.id, was]]))).toEqual(new Map());
});
