import type { DayCount } from '#shared/api/list-settings.ts';
import type { ItemView } from '#shared/api/views.ts';

/** Whether an item belongs to a count. An item can belong to more than one; `new` was found for the first time by the last run. */
export function belongsTo(view: ItemView, count: DayCount): boolean {
  return tests[count](view);
}

const tests: Readonly<Record<DayCount, (view: ItemView) => boolean>> = {
  late: (view) => view.group === 'late' || has(view, 'late'),
  today: (view) => view.group === 'today' || has(view, 'due-today'),
  customer: (view) => has(view, 'customer-waits'),
  questions: ({ item }) => item.waiting?.on.kind === 'department',
  waiting: ({ group }) => group === 'waiting',
  new: ({ item }) => item.status === 'new' && item.since === item.lastFound,
  reopened: ({ item }) => item.status === 'reopened',
  blocking: ({ item }) => item.finding.severity === 'blocking',
  claimed: ({ group }) => group === 'claimed',
  unchecked: ({ group, item }) => group === 'unchecked' || item.finding.class === 'unchecked',
};

function has(view: ItemView, kind: ItemView['reasons'][number]['kind']): boolean {
  return view.reasons.some((reason) => reason.kind === kind);
}
