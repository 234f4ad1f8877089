import { useEffect, useMemo, useRef } from 'react';
import type { ItemAct } from '../finding/item-acts.ts';
import type { ItemGridProps } from './item-grid.tsx';

interface Handlers {
  readonly row: Pick<ItemGridProps, 'onPick' | 'onTick' | 'onOpen' | 'onMenu'>;
  readonly onAct: (act: ItemAct) => void;
}

/** The same functions at every draw, so that a row, or the detail, that did not change is not drawn again. */
export function useSameHandlers(handlers: Handlers): Handlers {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  return useMemo(
    () => ({
      row: {
        onPick: (view, event) => latest.current.row.onPick(view, event),
        onTick: (view) => latest.current.row.onTick(view),
        onOpen: (view) => latest.current.row.onOpen(view),
        onMenu: (at, on) => latest.current.row.onMenu(at, on),
      },
      onAct: (act) => latest.current.onAct(act),
    }),
    [],
  );
}
