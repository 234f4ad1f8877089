import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate, parseIsoDate } from '#shared/domain/local-date.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import {
  type BallTurn,
  overviewSides,
  type TrackedEvent,
  type TrackedItem,
  weekFigures,
} from '#shared/domain/process-overview.ts';
import { buildOverview, type OverviewInput } from '#shared/overview/build-overview.ts';
import { itemsOfWeek } from '#shared/overview/items-of-week.ts';

const monday = parseIsoDate('2026-03-16') as LocalDate;

function anItem(id: string, other: Partial<TrackedItem> = {}): TrackedItem {
  return {
    id: id as ItemId,
    check: 'amounts-agree',
    severity: 'warning',
    party: 'Fictief B.V.',
    department: 'finance',
    dossierType: 'order',
    cause: null,
    since: monday,
    isOpen: true,
    ballWith: 'us',
    ...other,
  };
}

const event = (item: string, kind: TrackedEvent['kind'], days: number): TrackedEvent => ({
  item: item as ItemId,
  kind,
  on: addDays(monday, days),
});

const turn = (item: string, to: BallTurn['with'], days: number): BallTurn => ({
  item: item as ItemId,
  with: to,
  on: addDays(monday, days),
});

describe('the overview of where things get stuck', () => {
  it('counts week by week what was found, solved and found again, how long that took, what stood open, and who was to act', () => {
    const events = [
      event('a', 'opened', -12),
      event('b', 'opened', -7),
      event('a', 'solved', -5),
      event('a', 'reopened', 0),
    ];
    const turns = [turn('b', 'others', -4), turn('b', 'us', 0)];
    const items = [anItem('a'), anItem('b')];
    const { weeks } = buildOverview({ items, events, turns, asOf: monday, weeks: 3 });
    expect(weeks).toEqual([
      {
        from: '2026-03-02',
        opened: 1,
        solved: 0,
        reopened: 0,
        medianDaysOpen: null,
        open: 1,
        waitingForOthers: 0,
      },
      {
        from: '2026-03-09',
        opened: 1,
        solved: 1,
        reopened: 0,
        medianDaysOpen: 5,
        open: 1,
        waitingForOthers: 1,
      },
      {
        from: '2026-03-16',
        opened: 0,
        solved: 0,
        reopened: 1,
        medianDaysOpen: null,
        open: 2,
        waitingForOthers: 0,
      },
    ]);
  });

  it('gathers by side, the most open first, and ages in their own order', () => {
    const items = [
      anItem('a', { party: 'Ander N.V.', severity: 'blocking' }),
      anItem('b', { since: addDays(monday, -40), ballWith: 'customer' }),
      anItem('c', { since: addDays(monday, -4) }),
      anItem('d', { isOpen: false, party: null }),
    ];
    const { sides } = buildOverview({
      items,
      events: [event('d', 'solved', -1)],
      turns: [],
      asOf: monday,
      weeks: 4,
    });
    const short = ({ key, open, blocking, solved }: (typeof sides)['age'][number]) =>
      `${key}: ${open}/${blocking}, ${solved} solved`;
    expect([sides.party.map(short), sides.age.map(short), sides.ball.map(short)]).toEqual([
      ['Fictief B.V.: 2/0, 0 solved', 'Ander N.V.: 1/1, 0 solved', ': 0/0, 1 solved'],
      ['0: 2/1, 0 solved', '21: 1/0, 0 solved'],
      ['us: 2/1, 0 solved', 'customer: 1/0, 0 solved'],
    ]);
  });

  it('says what recurs: the same check with the same party, found more than once in the period', () => {
    const items = [anItem('a'), anItem('b'), anItem('c', { party: 'Ander N.V.' })];
    const events = ['a', 'b', 'c'].map((id) => event(id, 'opened', -3));
    expect(buildOverview({ items, events, turns: [], asOf: monday, weeks: 4 }).recurring).toEqual([
      { check: 'amounts-agree', party: 'Fictief B.V.', times: 2, open: 2 },
    ]);
    const long = events.map((one) => ({ ...one, on: addDays(one.on, -100) }));
    expect(buildOverview({ items, events: long, turns: [], asOf: monday, weeks: 4 }).recurring).toEqual([]);
  });

  const inputs: fc.Arbitrary<OverviewInput> = fc
    .array(
      fc.record({
        party: fc.constantFrom('a', 'b', null),
        isOpen: fc.boolean(),
        age: fc.nat(60),
        check: fc.constantFrom('x', 'y'),
        ballWith: fc.constantFrom('us', 'customer', 'supplier'),
      }),
      { maxLength: 30 },
    )
    .chain((made) => {
      const items = made.map(({ age, ...other }, index) =>
        anItem(`i${index}`, { ...other, since: addDays(monday, -age) }),
      );
      const one = fc.record({
        item: fc.constantFrom(...['none', ...items.map(({ id }) => id)]).map((id) => id as ItemId),
        kind: fc.constantFrom('opened', 'solved', 'reopened'),
        on: fc.integer({ min: -90, max: 10 }).map((days) => addDays(monday, days)),
      });
      return fc.record({
        items: fc.constant(items),
        events: fc.array(one, { maxLength: 60 }),
        turns: fc.array(
          fc.record({
            item: fc.constantFrom(...['none', ...items.map(({ id }) => id)]).map((id) => id as ItemId),
            with: fc.constantFrom('us', 'others'),
            on: fc.constant(monday),
          }),
          { maxLength: 1 },
        ),
        asOf: fc.constant(monday),
        weeks: fc.integer({ min: 1, max: 15 }),
      });
    });

  it('loses no open item on any side, and no event of the period in the weeks', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { sides, weeks } = buildOverview(input);
        const open = input.items.filter(({ isOpen }) => isOpen).length;
        for (const side of overviewSides)
          expect(sides[side].reduce((sum, bar) => sum + bar.open, 0)).toBe(open);
        const from = weeks[0]?.from ?? monday;
        for (const kind of ['opened', 'solved', 'reopened'] as const) {
          const happened = input.events.filter((e) => e.kind === kind && e.on >= from && e.on <= monday);
          expect(weeks.reduce((sum, week) => sum + week[kind], 0)).toBe(happened.length);
        }
      }),
    );
  });

  it('names behind each figure of a week as many items as it counts, an item that came back twice once', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const week of buildOverview(input).weeks) {
          for (const figure of weekFigures) {
            const behind = itemsOfWeek({ from: week.from, figure, asOf: monday }, input.events, input.turns);
            expect(new Set(behind).size).toBe(behind.length);
            if (figure === 'open' || figure === 'waitingForOthers') expect(behind).toHaveLength(week[figure]);
            else expect(behind.length > 0).toBe(week[figure] > 0);
          }
        }
      }),
    );
  });

  it('is the same whatever the order of items and events', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const turned = { ...input, items: input.items.toReversed(), events: input.events.toReversed() };
        expect(buildOverview(turned)).toEqual(buildOverview(input));
      }),
    );
  });
});
