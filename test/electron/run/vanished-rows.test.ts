import { describe, expect, it } from 'vitest';
import { vanishedRows } from '#electron/run/vanished-rows.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { aDossier } from '../../support/a-dossier.ts';
import { shippedType } from '../../support/shipped-type.ts';

const [kept, gone, formed] = [
  aDossier({ key: 'A1' }),
  aDossier({ key: 'A2' }),
  aDossier({ key: 'A3', row: null }),
];

function vanished(now: readonly Dossier[], onlyType: string | null = null) {
  const asOf = parseIsoDate('2026-11-23');
  if (asOf === null) throw new Error('Not a day');
  const states = new Map(
    [kept, gone, formed].map((dossier) => [
      dossier.id,
      { fingerprint: '', asOf, dossier, evaluation: { judgements: [], findings: [] } },
    ]),
  );
  const types = [shippedType('order')];
  const here = new Set(now.filter(({ row }) => row !== null).map(({ id }) => id));
  const whole = [kept, gone].filter(({ id }) => !here.has(id));
  return vanishedRows({ types, onlyType, dossiers: now, states, gone: whole, items: [] }).map(
    ({ of, rowsBefore, rowsLeft }) => [of.key, rowsBefore, rowsLeft],
  );
}

describe('rows that vanished', () => {
  it('are those that were in a register before and are in none now', () => {
    expect(vanished([kept])).toEqual([['A2', 2, 1]]);
  });

  it('include a dossier that only its documents still speak of', () => {
    expect(vanished([kept, { ...gone, row: null }])).toEqual([['A2', 2, 1]]);
  });

  it('are not those of a type that this run did not look at', () => {
    expect(vanished([], 'inkoopfactuur')).toEqual([]);
  });
});
