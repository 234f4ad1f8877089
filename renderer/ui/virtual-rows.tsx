import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type ReactNode, useRef } from 'react';

interface VirtualRowsProps<T> {
  readonly rows: readonly T[];
  readonly label: string;
  readonly keyOf: (row: T) => string;
  readonly draw: (row: T) => ReactNode;
}

/** A long list that draws only what is in view. Rows measure themselves; `--rows` is as high as all of them. */
export function VirtualRows<T>({ rows, label, keyOf, draw }: VirtualRowsProps<T>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 36,
    overscan: 8,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : `${index} ${keyOf(row)}`;
    },
  });
  const style: CSSProperties & { readonly '--rows': string } = {
    '--rows': `${virtual.getTotalSize() + 2}px`,
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll.
    <section ref={scroller} className="virtual-rows" style={style} aria-label={label} tabIndex={0}>
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((place) => {
          const row = rows[place.index];
          return (
            row !== undefined && (
              <li
                key={place.key}
                ref={virtual.measureElement}
                data-index={place.index}
                aria-setsize={rows.length}
                aria-posinset={place.index + 1}
                style={{ transform: `translateY(${place.start}px)` }}
              >
                {draw(row)}
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
