// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by transform, which table elements do not take.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid itself holds the focus and moves by aria-activedescendant.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid itself handles the keys.
import type { ComponentProps, CSSProperties, ReactNode } from 'react';

interface GridProps extends ComponentProps<'div'> {
  /** Columns as CSS writes them; every row takes them over. */
  readonly template: string;
}

/** A drawn grid with one tab stop. */
export function Grid({ template, ...props }: GridProps) {
  const style: CSSProperties & { readonly '--columns': string } = { '--columns': template };
  return <div role="grid" tabIndex={0} style={style} {...props} />;
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

/** A cell; `span` columns wide. */
export function GridCell({ name, span, children }: CellProps) {
  return (
    <div role="gridcell" className={`cell-${name}`} aria-colspan={span}>
      {children}
    </div>
  );
}
