import type { Failure } from '#shared/api/reply.ts';
import type { TodayView } from '#shared/api/views.ts';

/** The list on screen, and beside it a newer one that waits until the person asks for it. */
export interface TodayState {
  readonly load: 'loading' | 'failed' | 'done';
  readonly view: TodayView | null;
  readonly failure: Failure | null;
  readonly newer: TodayView | null;
}

export type TodayEvent =
  | { readonly kind: 'arrived'; readonly view: TodayView; readonly own: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'show-newer' }
  | { readonly kind: 'forget' };

export const noToday: TodayState = { load: 'loading', view: null, failure: null, newer: null };

/** What is on screen after an event. Data the person did not ask for never moves rows: it waits in `newer`. */
export function todayAfter(state: TodayState, event: TodayEvent): TodayState {
  switch (event.kind) {
    case 'arrived':
      return arrived(state, event.view, event.own);
    case 'failed':
      return state.view === null ? { ...noToday, load: 'failed', failure: event.failure } : state;
    case 'show-newer':
      return state.newer === null ? state : { ...state, view: state.newer, newer: null };
    case 'forget':
      return noToday;
  }
}

function arrived(state: TodayState, view: TodayView, own: boolean): TodayState {
  const shown = state.view;
  const moves = shown !== null && shown.asOf !== null && !sameRows(shown, view);
  if (!own && moves) return { ...state, newer: view };
  return { load: 'done', view, failure: null, newer: null };
}

/** Whether the list would look the same: same items in the same order with the same status. */
function sameRows(left: TodayView, right: TodayView): boolean {
  if (left.items.length !== right.items.length) return false;
  return left.items.every((before, index) => {
    const after = right.items[index];
    return (
      after !== undefined &&
      before.item.id === after.item.id &&
      before.item.status === after.item.status &&
      before.group === after.group &&
      before.item.finding.valuesHash === after.item.finding.valuesHash
    );
  });
}
