import { useEffect, useMemo, useRef } from 'react';
import type { ItemGridProps } from './item-grid.tsx';

type RowHandlers = Pick<ItemGridProps, 'onPick' | 'onTick' | 'onOpen' | 'onMenu'>;

/** The same functions at every draw, so that a row that did not change is not drawn again. */
export function useRowHandlers(handlers: RowHandlers): RowHandlers {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  return useMemo(
    () => ({
      onPick: (view, event) => latest.current.onPick(view, event),
      onTick: (view) => latest.current.onTick(view),
      onOpen: (view) => latest.current.onOpen(view),
      onMenu: (at, on) => latest.current.onMenu(at, on),
    }),
    [],
  );
}
