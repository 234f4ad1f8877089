import type { ItemView } from '#shared/api/views.ts';
import { actIcons, actKeys, actsOf, type ItemAct } from '../finding/item-acts.ts';
import type { MenuEntry } from '../ui/menu.tsx';
import { opensAs } from './use-open-item.tsx';

interface MenuWays {
  /** What each act and the two others are called. */
  readonly name: (act: ItemAct | 'open' | 'look' | 'copy') => string;
  readonly onAct: (act: ItemAct) => void;
  readonly onOpen: (view: ItemView) => void;
  readonly onCopy: () => void;
}

/** The menu of the right mouse button: everything the keys do with these items. */
export function itemMenu(
  views: readonly ItemView[],
  { name, onAct, onOpen, onCopy }: MenuWays,
): readonly (readonly MenuEntry[])[] {
  const [first, second] = views;
  const acts = actsOf(views).map(
    (act): MenuEntry => ({
      id: act,
      label: name(act),
      icon: actIcons[act],
      keys: actKeys[act],
      run: () => onAct(act),
    }),
  );
  const opens = first === undefined || second !== undefined ? null : opensAs(first);
  return [
    first !== undefined && opens !== null
      ? [
          {
            id: opens,
            label: name(opens),
            icon: opens === 'open' ? ('right' as const) : ('search' as const),
            keys: 'Enter',
            run: () => onOpen(first),
          },
        ]
      : [],
    acts,
    [{ id: 'copy', label: name('copy'), icon: 'copy', keys: 'Ctrl+C', run: onCopy }],
  ].filter((group): group is MenuEntry[] => group.length > 0);
}
