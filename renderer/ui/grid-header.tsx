// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by transform, which table elements do not take.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid is one tab stop; what a header does by mouse has its own place for the keyboard.
import { type PointerEvent, type ReactNode, useRef } from 'react';
import { Icon } from './icon.tsx';

interface GridHeaderProps {
  readonly name: string;
  readonly sorted: 'up' | 'down' | null;
  readonly onSort: () => void;
  /** The width in pixels while it is dragged, and `done` when it is let go. */
  readonly onResize: (width: number, done: boolean) => void;
  /** A double click on the edge: as wide as it is by itself. */
  readonly onOwnWidth: () => void;
  readonly children: ReactNode;
}

/** The head of a column: a click sorts, its right edge drags. */
export function GridHeader({ name, sorted, onSort, onResize, onOwnWidth, children }: GridHeaderProps) {
  const order = sorted === null ? 'none' : sorted === 'up' ? 'ascending' : 'descending';
  return (
    <div role="columnheader" className={`head-cell cell-${name}`} aria-sort={order}>
      <button type="button" tabIndex={-1} className="head-button" onClick={onSort}>
        <span>{children}</span>
        {sorted !== null && <Icon name={sorted} />}
      </button>
      <Edge onResize={onResize} onOwnWidth={onOwnWidth} />
    </div>
  );
}

function Edge({ onResize, onOwnWidth }: Pick<GridHeaderProps, 'onResize' | 'onOwnWidth'>) {
  const start = useRef<{ readonly x: number; readonly width: number }>(null);
  const widthAt = ({ clientX }: PointerEvent) =>
    start.current === null ? null : start.current.width + clientX - start.current.x;
  const onMove = (event: PointerEvent, done: boolean) => {
    const width = widthAt(event);
    if (width !== null) onResize(width, done);
  };
  return (
    <span
      className="head-edge"
      aria-hidden="true"
      onPointerDown={(event) => {
        const cell = event.currentTarget.parentElement;
        if (cell === null) return;
        start.current = { x: event.clientX, width: cell.offsetWidth };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => onMove(event, false)}
      onPointerUp={(event) => {
        onMove(event, true);
        start.current = null;
      }}
      onDoubleClick={onOwnWidth}
    />
  );
}
