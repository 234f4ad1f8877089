import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '#shared/domain/local-date.ts';
import { euro, money } from '#shared/domain/money.ts';
import { itemStatuses, type OpenItem } from '#shared/domain/open-item.ts';
import { defaultWeights } from '#shared/domain/priority-weights.ts';
import { itemGroups } from '#shared/domain/ranking.ts';
import { severities } from '#shared/domain/severity.ts';
import { prioritise } from '#shared/prioritise/prioritise.ts';
import { aFinding } from '../../support/a-finding.ts';
import { anOpenItem, day } from '../../support/an-open-item.ts';

const today = {
  asOf: day('2026-03-16'),
  workingDaysBetween: (from: OpenItem['since'], to: OpenItem['since']) => Math.max(0, daysBetween(from, to)),
};

describe('the place of an item', () => {
  it.each([
    ['late', { due: day('2026-03-15') }],
    ['today', { due: day('2026-03-16') }],
    ['blocking', { finding: aFinding({ severity: 'blocking' }) }],
    ['new', { since: day('2026-03-16') }],
    ['open', { since: day('2026-03-13') }],
    ['open', { status: 'in-progress', since: day('2026-03-16') }],
    ['waiting', { status: 'waiting', due: day('2026-03-01') }],
    ['waiting', { status: 'snoozed' }],
    ['waiting', { status: 'released-under-reserve' }],
    ['claimed', { status: 'claimed-done', due: day('2026-03-01') }],
    ['unchecked', { finding: aFinding({ class: 'unchecked', severity: 'blocking' }) }],
  ] as const)('is under %s for %o', (group, about) => {
    expect(prioritise([anOpenItem(about)], today)[0]?.group).toBe(group);
  });

  it('comes with its reasons, most important first, and the sum of their points', () => {
    const item = anOpenItem({
      finding: aFinding({ severity: 'blocking', amount: money(431_000, euro) }),
      since: day('2026-03-06'),
      due: day('2026-03-11'),
      status: 'reopened',
      notRechecked: { since: day('2026-03-14'), reason: 'source-unavailable' },
    });
    const late = defaultWeights.dueToday + 5 * defaultWeights.lateDay;
    const amount = defaultWeights.amountTenfold * Math.log10(4310);
    expect(prioritise([item], today)).toEqual([
      {
        item,
        group: 'late',
        follows: [],
        reasons: [
          { kind: 'severity', severity: 'blocking' },
          { kind: 'late', workingDays: 5 },
          { kind: 'amount', decimal: '4310.00', currency: 'EUR' },
          { kind: 'reopened' },
          { kind: 'age', workingDays: 10 },
          { kind: 'not-rechecked', since: day('2026-03-14') },
        ],
        score: Math.round((defaultWeights.severity.blocking + late + amount + 10 + 15) * 100) / 100,
      },
    ]);
  });

  it('says how long there still is, and gives points only when it is soon', () => {
    const item = anOpenItem({ due: day('2026-03-30'), since: day('2026-03-16') });
    expect(prioritise([item], today)[0]).toMatchObject({
      reasons: [
        { kind: 'severity', severity: 'warning' },
        { kind: 'due-in', workingDays: 14 },
        { kind: 'new' },
      ],
      score: defaultWeights.severity.warning,
    });
  });

  it('follows the weights it is given', () => {
    const small = anOpenItem({ finding: aFinding({ subject: 'small', severity: 'warning' }) });
    const large = anOpenItem({
      finding: aFinding({ subject: 'large', severity: 'info', amount: money(10_000_000, euro) }),
    });
    const order = (weights = defaultWeights) =>
      prioritise([small, large], today, weights).map(({ item }) => item.finding.subject);
    expect(order()).toEqual(['large', 'small']);
    expect(order({ ...defaultWeights, amountTenfold: 0 })).toEqual(['small', 'large']);
  });
});

describe('the daily list', () => {
  const days = fc
    .integer({ min: 1, max: 28 })
    .map((number) => day(`2026-03-${String(number).padStart(2, '0')}`));
  const items = fc.uniqueArray(
    fc
      .record({
        subject: fc.string({ maxLength: 4 }),
        severity: fc.constantFrom(...severities),
        status: fc.constantFrom(...itemStatuses),
        since: days,
        due: fc.option(days),
        minor: fc.option(fc.integer()),
      })
      .map(({ subject, severity, status, since, due, minor }) =>
        anOpenItem({
          finding: aFinding({ subject, severity, amount: minor === null ? null : money(minor, euro) }),
          status,
          since,
          due,
        }),
      ),
    { selector: ({ id }) => id },
  );

  it('holds every open item once, groups in their order, and no verified one', () => {
    fc.assert(
      fc.property(items, (given) => {
        const ranked = prioritise(given, today);
        const open = given.filter(({ status }) => status !== 'verified').map(({ id }) => id);
        expect(ranked.map(({ item }) => item.id).sort()).toEqual(open.sort());
        const places = ranked.map(({ group }) => itemGroups.indexOf(group));
        expect(places).toEqual([...places].sort((one, other) => one - other));
      }),
    );
  });

  it('is that of its cause while nobody has taken it up by itself', () => {
    const cause = anOpenItem({ finding: aFinding({ subject: 'cause' }) });
    const causedBy = cause.finding.id;
    const quiet = anOpenItem({ finding: aFinding({ subject: 'quiet', causedBy }) });
    const noted = anOpenItem({ finding: aFinding({ subject: 'noted', causedBy }), note: 'gebeld' });
    const orphan = anOpenItem({
      finding: aFinding({ subject: 'orphan', causedBy: aFinding({ subject: 'gone' }).id }),
    });
    const ranked = prioritise([quiet, cause, noted, orphan], today);
    expect(ranked.map(({ item, follows }) => [item.finding.subject, follows.map(({ id }) => id)])).toEqual([
      ['cause', [quiet.id]],
      ['noted', []],
      ['orphan', []],
    ]);
  });

  it('puts what is equally important in the order of due date, then of id', () => {
    const of = (subject: string, due: string | null) =>
      anOpenItem({
        finding: aFinding({ subject }),
        due: due === null ? null : day(due),
        since: day('2026-03-16'),
      });
    const given = [of('d', null), of('b', '2026-04-20'), of('a', '2026-04-20'), of('c', '2026-04-10')];
    const order = prioritise(given, today).map(({ item }) => item.finding.subject);
    expect(order).toEqual(['c', 'a', 'b', 'd']);
  });

  it('is the same whatever the order of the items', () => {
    fc.assert(
      fc.property(items, (given) => {
        expect(prioritise([...given].reverse(), today)).toEqual(prioritise(given, today));
      }),
    );
  });
});
