import type { ItemView } from '#shared/api/views.ts';
import type { IconName } from '../ui/icon.tsx';

/** What a person can do with an item by one key, one button or one line of a menu; in the order of the menu. */
export const itemActs = [
  'claim-done',
  'start',
  'wait',
  'ask',
  'answered',
  'remind',
  'release',
  'snooze',
  'call-back',
  'next',
  'note',
  'assign',
  'call-back-recorded',
  'reopen',
] as const;
export type ItemAct = (typeof itemActs)[number];

/** The key of each act; the letters follow the Dutch words. */
export const actKeys: Readonly<Record<ItemAct, string>> = {
  'claim-done': 'D',
  start: 'S',
  wait: 'W',
  ask: 'V',
  answered: 'A',
  remind: 'M',
  release: 'R',
  snooze: 'U',
  'call-back': 'B',
  next: 'P',
  note: 'N',
  assign: 'T',
  'call-back-recorded': 'K',
  reopen: 'H',
};

export const actIcons: Readonly<Record<ItemAct, IconName>> = {
  'claim-done': 'check',
  start: 'play',
  wait: 'clock',
  ask: 'question',
  answered: 'left',
  remind: 'bell',
  release: 'shield',
  snooze: 'pause',
  'call-back': 'phone',
  next: 'right',
  note: 'note',
  assign: 'person',
  'call-back-recorded': 'phone',
  reopen: 'undo',
};

/** The act of a key; null when it has none. */
export function actOfKey(key: string): ItemAct | null {
  return itemActs.find((act) => actKeys[act] === key.toUpperCase()) ?? null;
}

/** Whether the act makes sense for what the item is now. */
export function isPossible(act: ItemAct, { item, releasable }: ItemView): boolean {
  const { status } = item;
  const isDone = status === 'claimed-done' || status === 'verified';
  const rests = status === 'released-under-reserve' || status === 'snoozed';
  switch (act) {
    case 'note':
    case 'call-back':
      return true;
    case 'reopen':
      return isDone || rests;
    case 'start':
      return status === 'new' || status === 'reopened';
    case 'answered':
    case 'remind':
      return status === 'waiting';
    case 'release':
      return releasable && !isDone && status !== 'released-under-reserve';
    case 'call-back-recorded':
      return !isDone && item.task === undefined;
    default:
      return !isDone;
  }
}

/** Which acts keep a button of their own where there is room for a few; the first is kept longest. */
const keptFirst: readonly ItemAct[] = [
  'reopen',
  'answered',
  'remind',
  'claim-done',
  'start',
  'wait',
  'ask',
  'note',
  'snooze',
  'call-back',
  'release',
];

/** The acts as buttons, at most so many, and the others behind one more button; both in the order of the menu. */
export function buttonsAndMore(
  acts: readonly ItemAct[],
  most: number,
): { readonly buttons: readonly ItemAct[]; readonly more: readonly ItemAct[] } {
  const kept = new Set(keptFirst.filter((act) => acts.includes(act)).slice(0, most));
  return { buttons: acts.filter((act) => kept.has(act)), more: acts.filter((act) => !kept.has(act)) };
}

/** The acts that make sense for at least one of the items, in the order of the menu. */
export function actsOf(views: readonly ItemView[]): readonly ItemAct[] {
  return itemActs.filter((act) => views.some((view) => isPossible(act, view)));
}
