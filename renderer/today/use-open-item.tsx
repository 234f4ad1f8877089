import { type ReactNode, useState } from 'react';
import type { ItemView, TodayView } from '#shared/api/views.ts';
import { goTo } from '../app/route.ts';
import { ItemWindow } from './item-window.tsx';
import type { ListMemory } from './use-list-memory.ts';

/** What Enter and a double click do: to the dossier of an item, else a window with where it was seen. */
export function useOpenItem(
  { setActive }: Pick<ListMemory, 'setActive'>,
  unlinked: TodayView['unlinked'],
): { readonly onOpen: (view: ItemView) => void; readonly opened: ReactNode } {
  const [looked, setLooked] = useState<ItemView | null>(null);
  const onOpen = (view: ItemView) => {
    const { id, finding } = view.item;
    if (finding.dossier === null) return opensAs(view) === 'look' ? setLooked(view) : undefined;
    setActive(id);
    goTo({ screen: 'dossier', dossier: finding.dossier, item: id });
  };
  const opened = looked !== null && (
    <ItemWindow view={looked} unlinked={unlinked} onClose={() => setLooked(null)} />
  );
  return { onOpen, opened };
}

/** How an item opens; null for a task that hangs on nothing. */
export function opensAs({ item: { finding } }: ItemView): 'open' | 'look' | null {
  if (finding.dossier !== null) return 'open';
  return finding.evidence.length > 0 ? 'look' : null;
}
