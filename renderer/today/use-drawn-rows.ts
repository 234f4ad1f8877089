import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { ListRow } from './list-rows.ts';

const heights = { item: 44, compactItem: 28, group: 32, compactGroup: 28, head: 30 } as const;

/** Which rows are drawn, and where; the active one is brought into sight. */
export function useDrawnRows(
  rows: readonly ListRow[],
  active: number,
  scroller: RefObject<HTMLDivElement | null>,
  compact: boolean,
) {
  const item = compact ? heights.compactItem : heights.item;
  const group = compact ? heights.compactGroup : heights.group;
  // Other rows have other heights; the virtualizer reckons them anew when it gets another function for the keys.
  const { getItemKey, estimateSize } = useMemo(
    () => ({
      getItemKey: (index: number) => index,
      estimateSize: (index: number) => (rows[index]?.kind === 'group' ? group : item),
    }),
    [rows, item, group],
  );
  const last = useRef(rows);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey,
    estimateSize,
    overscan: 6,
    rangeExtractor: (range) => drawnRows(range, active, last.current !== rows),
  });
  useInSight(virtual, active, group);
  useLayoutEffect(() => {
    last.current = rows;
  }, [rows]);
  return virtual;
}

type Rows = Virtualizer<HTMLDivElement, Element>;

/**
 * Scrolls just so far that the active row is in sight, with the heading above it. The virtualizer can do so as well, but asks
 * the browser for its layout at every row and again in the frames after; here all heights are known.
 */
function useInSight(virtual: Rows, active: number, above: number): void {
  // Of several keys within one frame the browser tells only where the list was before the first.
  const written = useRef<{ readonly seen: number; readonly to: number } | null>(null);
  const brought = useRef({ active: -1, height: 0 });
  const height = virtual.scrollRect?.height ?? 0;
  useLayoutEffect(() => {
    if (written.current?.seen !== virtual.scrollOffset) written.current = null;
  });
  useLayoutEffect(() => {
    const { scrollElement, scrollOffset } = virtual;
    const row = virtual.measurementsCache[active];
    if (row === undefined || scrollElement === null || height === 0) return;
    const seen = scrollOffset ?? 0;
    const at = written.current?.to ?? seen;
    const before = brought.current;
    brought.current = { active, height };
    const fits = (top: number, within: number) =>
      Math.max(0, Math.min(Math.max(top, row.end + heights.head - within), row.start - above));
    // The detail below the list takes more room for one item than for another; a person who scrolled away stays there.
    if (before.active === active && fits(at, before.height) !== at) return;
    const to = fits(at, height);
    if (to === at) return;
    written.current = { seen, to };
    scrollElement.scrollTo({ top: to });
  }, [active, height, virtual, above]);
}

/**
 * The rows to draw. When the list is another one and its active row is out of sight, those around that row at once, where the list
 * is about to be, and not first those of where it still is. The active row stays drawn while it is scrolled out of sight, so that
 * it keeps its name for screen readers.
 */
function drawnRows(range: Range, active: number, another: boolean): number[] {
  const { startIndex, endIndex } = range;
  if (active < 0 || (active >= startIndex && active <= endIndex)) return defaultRangeExtractor(range);
  const further = active < startIndex ? active - startIndex : active - endIndex;
  if (another) return defaultRangeExtractor(movedBy(range, further));
  const drawn = defaultRangeExtractor(range);
  return drawn.includes(active) ? drawn : [...drawn, active].sort((a, b) => a - b);
}

function movedBy(range: Range, rows: number): Range {
  const last = range.count - 1;
  const inside = (index: number) => Math.max(0, Math.min(last, index + rows));
  return { ...range, startIndex: inside(range.startIndex), endIndex: inside(range.endIndex) };
}
