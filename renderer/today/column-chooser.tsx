import { useTranslation } from 'react-i18next';
import {
  firstListSettings,
  type ListColumn,
  type ListSettings,
  listColumns,
} from '#shared/api/list-settings.ts';
import { Button } from '../ui/button.tsx';
import { resized, shifted, shownOrHidden, widthOf } from './column-layout.ts';

interface ColumnChooserProps {
  readonly settings: ListSettings;
  readonly onArrange: (settings: ListSettings) => void;
}

/** Which columns the list shows, in which order, how wide, and by which one it is sorted: all that the mouse can do in the head. */
export function ColumnChooser({ settings, onArrange }: ColumnChooserProps) {
  const { t } = useTranslation();
  const { columns, sort, compact } = settings;
  const hidden = listColumns.filter((column) => columns.every((choice) => choice.column !== column));
  const arrange = (next: ListSettings['columns']) => onArrange({ ...settings, columns: next });
  const sortable = columns.map(({ column }) => column).filter((column) => column !== 'reason');
  return (
    <div className="column-chooser">
      <div className="column-sort">
        <label>
          <span>{t('list.sortBy')}</span>
          <select
            value={sort?.column ?? ''}
            onChange={({ target }) => {
              const column = sortable.find((name) => name === target.value);
              onArrange({ ...settings, sort: column ? { column, down: false } : null });
            }}
          >
            <option value="">{t('list.byPriority')}</option>
            {sortable.map((column) => (
              <option key={column} value={column}>
                {t(`today.column.${column}`)}
              </option>
            ))}
          </select>
        </label>
        {sort !== null && (
          <Button
            tone="quiet"
            icon={sort.down ? 'down' : 'up'}
            onClick={() => onArrange({ ...settings, sort: { ...sort, down: !sort.down } })}
          >
            {sort.down ? t('list.down') : t('list.up')}
          </Button>
        )}
      </div>
      <ul>
        {columns.map((choice) => (
          <ShownColumn key={choice.column} choice={choice} columns={columns} onArrange={arrange} />
        ))}
        {hidden.map((column) => (
          <li key={column}>
            <Shown column={column} checked={false} onChange={() => arrange(shownOrHidden(columns, column))} />
          </li>
        ))}
      </ul>
      <label className="field-check">
        <input
          type="checkbox"
          checked={compact}
          onChange={() => onArrange({ ...settings, compact: !compact })}
        />
        <span>{t('list.compact')}</span>
      </label>
      <Button
        tone="quiet"
        icon="undo"
        onClick={() => onArrange({ ...firstListSettings, views: settings.views })}
      >
        {t('list.reset')}
      </Button>
    </div>
  );
}

interface ShownColumnProps {
  readonly choice: ListSettings['columns'][number];
  readonly columns: ListSettings['columns'];
  readonly onArrange: (columns: ListSettings['columns']) => void;
}

function ShownColumn({ choice, columns, onArrange }: ShownColumnProps) {
  const { t } = useTranslation();
  const { column } = choice;
  const name = t(`today.column.${column}`);
  return (
    <li>
      <Shown column={column} checked onChange={() => onArrange(shownOrHidden(columns, column))} />
      <input
        type="range"
        min={48}
        max={600}
        step={8}
        value={widthOf(choice)}
        aria-label={t('list.width', { column: name })}
        onChange={({ target }) => onArrange(resized(columns, column, target.valueAsNumber))}
      />
      <Button
        tone="quiet"
        icon="up"
        disabled={columns[0]?.column === column}
        aria-label={t('list.toLeft', { column: name })}
        onClick={() => onArrange(shifted(columns, column, -1))}
      />
      <Button
        tone="quiet"
        icon="down"
        disabled={columns.at(-1)?.column === column}
        aria-label={t('list.toRight', { column: name })}
        onClick={() => onArrange(shifted(columns, column, 1))}
      />
    </li>
  );
}

interface ShownProps {
  readonly column: ListColumn;
  readonly checked: boolean;
  readonly onChange: () => void;
}

function Shown({ column, checked, onChange }: ShownProps) {
  const { t } = useTranslation();
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span>{t(`today.column.${column}`)}</span>
    </label>
  );
}
