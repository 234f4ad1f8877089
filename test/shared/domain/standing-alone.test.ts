import { expect, it } from 'vitest';
import { standingAlone, withFollowers } from '#shared/domain/open-item.ts';
import { aFinding } from '../../support/a-finding.ts';
import { anOpenItem } from '../../support/an-open-item.ts';

const cause = anOpenItem({ finding: aFinding({ check: 'values-agree', subject: 'totalGross' }) });
const follower = anOpenItem({
  finding: { ...aFinding({ check: 'sum-adds-up', subject: 'total' }), causedBy: cause.finding.id },
});

it('what follows from another item counts with that one, open or settled together', () => {
  const settled = [cause, follower].map((item) => ({ ...item, status: 'verified' as const }));
  expect([standingAlone([cause, follower]), standingAlone(settled)]).toEqual([[cause], [settled[0]]]);
  expect(withFollowers([cause, follower])).toEqual([{ item: cause, follows: [follower] }]);
});

it('what a person took up, and what its cause left behind, counts by itself', () => {
  const takenUp = { ...follower, note: 'Finance kijkt ernaar' };
  const solvedCause = { ...cause, status: 'verified' as const };
  expect(standingAlone([cause, takenUp])).toEqual([cause, takenUp]);
  expect(standingAlone([solvedCause, follower])).toEqual([solvedCause, follower]);
});
