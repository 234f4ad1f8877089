// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by transform, which table elements do not take.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid itself holds the focus and moves by aria-activedescendant.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid itself handles the keys.
import type { ComponentProps, ReactNode } from 'react';

/** A drawn grid with one tab stop. */
export function Grid(props: ComponentProps<'div'>) {
  return <div role="grid" tabIndex={0} {...props} />;
}

/** Head or body of a grid. */
export function GridRows(props: ComponentProps<'div'>) {
  return <div role="rowgroup" {...props} />;
}

/** A row; `top` places it, in pixels from the top of the body. */
export function GridRow({ top, ...props }: ComponentProps<'div'> & { readonly top?: number }) {
  const style = top === undefined ? undefined : { transform: `translateY(${top}px)` };
  return <div role="row" style={style} {...props} />;
}

interface CellProps {
  readonly name: string;
  readonly span?: number;
  readonly children?: ReactNode;
}

/** The head of a column. */
export function GridHeader({ name, children }: CellProps) {
  return (
    <div role="columnheader" className={`cell-${name}`}>
      {children}
    </div>
  );
}

/** A cell; `span` columns wide. */
export function GridCell({ name, span, children }: CellProps) {
  return (
    <div role="gridcell" className={`cell-${name}`} aria-colspan={span}>
      {children}
    </div>
  );
}
