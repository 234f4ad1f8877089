import { describe, expect, it } from 'vitest';
import { reportWords } from '#electron/report/report-words.ts';
import { euro, money } from '#shared/domain/money.ts';
import { defaultWeights } from '#shared/domain/priority-weights.ts';
import { workingDaysBetween } from '#shared/domain/working-days.ts';
import { prioritise } from '#shared/prioritise/prioritise.ts';
import type { Circumstances } from '#shared/prioritise/score-item.ts';
import { aFinding } from '../../support/a-finding.ts';
import { anOpenItem, day } from '../../support/an-open-item.ts';

const nobody: Circumstances = { customerWaits: false, remindedUs: 0, promisedOn: null, blocks: 0 };
const onDay = (circumstances: Partial<Circumstances>) => ({
  asOf: day('2026-03-16'),
  workingDaysBetween,
  circumstances: () => ({ ...nobody, ...circumstances }),
});
const scoreOf = (circumstances: Partial<Circumstances>) =>
  prioritise([anOpenItem()], onDay(circumstances))[0]?.score ?? 0;

describe('what others have to do with an item', () => {
  it('says in one line why it stands there', () => {
    const item = anOpenItem({
      finding: aFinding({ severity: 'info', amount: money(431_000, euro) }),
      since: day('2026-03-16'),
      due: day('2026-03-09'),
      status: 'in-progress',
    });
    const [ranked] = prioritise([item], onDay({ customerWaits: true, remindedUs: 2 }));
    const line = (ranked?.reasons ?? []).map(reportWords('nl').placeReason).join(' · ');
    expect(line).toBe('5 werkdagen te laat · klant wacht · 2e herinnering · € 4.310,00 · Ter info');
  });

  it.each([
    [{ customerWaits: true }, defaultWeights.customerWaits],
    [{ remindedUs: 2 }, 2 * defaultWeights.reminder],
    [{ promisedOn: day('2026-03-18') }, defaultWeights.promised],
    [{ promisedOn: day('2026-03-16') }, 2 * defaultWeights.promised],
    [{ blocks: 2 }, 2 * defaultWeights.blocksItem],
    [{ blocks: 50 }, defaultWeights.blocksCounted * defaultWeights.blocksItem],
  ] as const)('%o gives %d points', (circumstances, points) => {
    expect(scoreOf(circumstances) - scoreOf({})).toBe(points);
  });

  it('puts what waits on others among the work of today once it is time to remind them', () => {
    const waiting = {
      on: { kind: 'supplier' },
      person: null,
      how: 'mail',
      question: '',
      askedOn: day('2026-03-10'),
      expectedBy: day('2026-03-13'),
      reminded: [],
    } as const;
    const item = anOpenItem({ status: 'waiting', waiting });
    const rest = anOpenItem({
      finding: aFinding({ subject: 'other' }),
      status: 'waiting',
      waiting: { ...waiting, expectedBy: day('2026-03-18') },
    });
    const ranked = prioritise([rest, item], onDay({}));
    expect(ranked.map(({ group }) => group)).toEqual(['today', 'waiting']);
    expect(ranked[0]?.reasons).toContainEqual({ kind: 'reminder-due', since: day('2026-03-13') });
  });
});
