import { addDays } from '#shared/domain/local-date.ts';
import type { ItemId, OpenItem } from '#shared/domain/open-item.ts';
import type { BallTurn, TrackedEvent } from '#shared/domain/process-overview.ts';

/** A past for made-up items: every one was found, some came back, and others that are gone now were solved. */
export function mockEvents(items: readonly OpenItem[]): readonly TrackedEvent[] {
  const own = items.flatMap((item, index): TrackedEvent[] => {
    const opened = { item: item.id, kind: 'opened', on: item.since } as const;
    if (index % 6 !== 0) return [opened];
    const solved = { item: item.id, kind: 'solved', on: addDays(item.since, 1) } as const;
    return [opened, solved, { item: item.id, kind: 'reopened', on: addDays(item.since, 2) }];
  });
  const [first] = items;
  if (first === undefined) return own;
  const gone = Array.from({ length: 40 }, (_, index): TrackedEvent[] => {
    const item = `gone${index}` as ItemId;
    const on = addDays(first.lastFound, -((index * 7) % 80));
    return [
      { item, kind: 'opened', on: addDays(on, -(index % 9)) },
      { item, kind: 'solved', on },
    ];
  });
  return [...own, ...gone.flat()];
}

/** Those that wait now were handed to others on the day that this was asked. */
export function mockTurns(items: readonly OpenItem[]): readonly BallTurn[] {
  return items.flatMap(({ id, waiting }) =>
    waiting === undefined ? [] : [{ item: id, with: 'others', on: waiting.askedOn }],
  );
}
