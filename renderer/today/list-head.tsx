import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { type ListColumn, type ListSettings, widthWithin } from '#shared/api/list-settings.ts';
import { GridRow, GridRows } from '../ui/grid.tsx';
import { GridHeader } from '../ui/grid-header.tsx';
import { gridTemplate, resized } from './column-layout.ts';

interface ListHeadProps {
  readonly settings: ListSettings;
  readonly onArrange: (settings: ListSettings) => void;
  readonly grid: RefObject<HTMLDivElement | null>;
}

/** The heads of the columns: a click sorts up, down, and by priority again; the edge drags. */
export function ListHead({ settings, onArrange, grid }: ListHeadProps) {
  const { t } = useTranslation();
  const { columns, sort } = settings;
  const onResize = (column: ListColumn, width: number, done: boolean) => {
    const wanted = resized(columns, column, widthWithin(width));
    if (done) return onArrange({ ...settings, columns: wanted });
    grid.current?.style.setProperty('--columns', `1.9rem ${gridTemplate(wanted)}`);
  };
  return (
    <GridRows className="grid-head">
      <GridRow aria-rowindex={1} className="head-row">
        {/* biome-ignore lint/a11y/useSemanticElements: rows are placed by transform, which table elements do not take. */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the grid itself holds the focus. */}
        <div role="columnheader" className="cell-tick">
          <span className="unseen">{t('list.tick')}</span>
        </div>
        {columns.map(({ column }) => (
          <GridHeader
            key={column}
            name={column}
            sorted={sort?.column === column ? (sort.down ? 'down' : 'up') : null}
            onSort={() => onArrange({ ...settings, sort: nextSort(sort, column) })}
            onResize={(width, done) => onResize(column, width, done)}
            onOwnWidth={() => onArrange({ ...settings, columns: resized(columns, column, null) })}
          >
            {t(`today.column.${column}`)}
          </GridHeader>
        ))}
      </GridRow>
    </GridRows>
  );
}

function nextSort(sort: ListSettings['sort'], column: ListColumn): ListSettings['sort'] {
  if (column === 'reason') return null;
  if (sort?.column !== column) return { column, down: false };
  return sort.down ? null : { column, down: true };
}
