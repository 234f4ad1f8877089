import { describe, expect, it } from 'vitest';
import { keptUntil } from '#shared/domain/retention.ts';
import { day } from '../../support/an-open-item.ts';

describe('the last day on which a dossier is kept', () => {
  it.each([
    ['2017-11-03', 7, '2024-12-31'],
    ['2017-01-01', 7, '2024-12-31'],
    ['2026-12-31', 5, '2031-12-31'],
  ])('of something of %s kept for %i years is %s', (last, years, until) =>
    expect(keptUntil(day(last), years)).toBe(until),
  );
});
