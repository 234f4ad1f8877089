import type { ItemAction } from './action-forms.ts';

/** After these the person is done with an item for now: the next one is there. */
export const movesOn: ReadonlySet<ItemAction['kind']> = new Set([
  'claim-done',
  'wait',
  'ask',
  'release',
  'snooze',
  'remind',
]);
