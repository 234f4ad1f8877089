import { describe, expect, test } from 'vitest';
import { beyond } from '#renderer/app/beyond.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import { mockItems } from '../../support/mock-api-items.ts';

const some = mockItems(6);
const first = some[0]?.item.finding.dossier as DossierId;

describe('from a dossier one goes on', () => {
  test('to the nearest items of other dossiers, from the item by which one came', () => {
    for (const [at, { item }] of some.entries()) {
      const dossier = item.finding.dossier as DossierId;
      const isOther = (index: number) => some[index]?.item.finding.dossier !== dossier;
      const before = some.findLastIndex((_, index) => index < at && isOther(index));
      const after = some.findIndex((_, index) => index > at && isOther(index));
      expect(beyond(some, dossier, item.id)).toEqual({
        previous: some[before] ?? null,
        next: some[after] ?? null,
      });
    }
  });

  test('from its first item when it was opened in another way, and nowhere when the list does not show it', () => {
    const next = some.find(({ item }) => item.finding.dossier !== first);
    expect(beyond(some, first, null)).toEqual({ previous: null, next });
    expect(beyond(some, 'order:elsewhere' as DossierId, null)).toEqual({ previous: null, next: null });
  });

  test('past items about the whole workspace, which have no dossier to open', () => {
    const [one, two] = some.filter(({ item }) => item.finding.dossier === first);
    const other = some.find(({ item }) => item.finding.dossier !== first);
    if (!one || !two || !other) throw new Error('The made-up items changed');
    const whole = { ...other, item: { ...other.item, finding: { ...other.item.finding, dossier: null } } };
    expect(beyond([one, whole, two, other], first, one.item.id).next).toBe(other);
  });
});
