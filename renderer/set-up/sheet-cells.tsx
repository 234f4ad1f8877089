import { useTranslation } from 'react-i18next';
import type { ColumnPreview, SheetPreview, TypeOfRows } from '#shared/api/set-up-views.ts';
import { useBilingual } from '../app/app-context.ts';
import { amountColumns, standsRight } from '../ui/looks-like-amount.ts';
import type { SheetDraft } from './use-sheet-draft.ts';

interface SheetCellsProps {
  readonly draft: SheetDraft;
  readonly preview: SheetPreview;
  /** What the rows are; null: nobody knows yet, so a column can't be given a meaning. */
  readonly type: TypeOfRows | null;
}

/** The first rows as they stand in the sheet: point at the header row, and say of each column what it is. */
export function SheetCells({ draft, preview, type }: SheetCellsProps) {
  const { t } = useTranslation();
  const { pins, change } = draft;
  const headerRow = pins.headerRow ?? preview.headerRow;
  const width = preview.cells.reduce((most, { texts }) => Math.max(most, texts.length), 0);
  const columns = Array.from({ length: width }, (_, place) => place + 1);
  const amounts = amountColumns(
    preview.cells.flatMap(({ texts }) => texts.map((text, index) => [index + 1, text] as const)),
  );
  const pointAtRow = (row: number) => {
    const { columns: _, ...rest } = pins;
    change({ ...rest, headerRow: row });
  };
  return (
    <>
      <p className="muted">{type === null ? t('setUp.pointRole') : t('setUp.point')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll. */}
      <section className="table-scroll" tabIndex={0} aria-label={t('setUp.cells')}>
        <table className="set-up-cells">
          <thead>
            <tr>
              <th scope="col">{t('setUp.headerRow')}</th>
              {columns.map((column) => {
                const found = preview.columns.find((one) => one.column === column);
                if (!found) return <td key={column} />;
                return (
                  <th key={column} scope="col">
                    <ColumnMeaning column={found} draft={draft} type={type} />
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {preview.cells.map(({ row, texts }) => (
              <tr key={row} className={row === headerRow ? 'is-header' : undefined}>
                <th scope="row">
                  <label>
                    <input
                      type="radio"
                      name="header-row"
                      checked={row === headerRow}
                      onChange={() => pointAtRow(row)}
                    />
                    {t('setUp.row', { row })}
                  </label>
                </th>
                {columns.map((column) => (
                  <td
                    key={column}
                    className={
                      standsRight(texts[column - 1] ?? '', amounts.has(column)) ? 'is-amount' : undefined
                    }
                  >
                    {texts[column - 1]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

interface ColumnMeaningProps {
  readonly column: ColumnPreview;
  readonly draft: SheetDraft;
  readonly type: TypeOfRows | null;
}

function ColumnMeaning({ column, draft, type }: ColumnMeaningProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const { pins, change } = draft;
  const give = (field: string) => {
    const others = (pins.columns ?? []).filter((one) => one.column !== column.column);
    const own = { column: column.column, header: column.header, field: field === '' ? null : field };
    change({ ...pins, columns: [...others, own] });
  };
  const by = column.decision?.by;
  const pinned = pins.columns?.find((one) => one.column === column.column);
  const chosen = pinned ? pinned.field : column.field;
  return (
    <>
      <select
        aria-label={t('setUp.meaningOf', { header: column.header })}
        value={chosen ?? ''}
        disabled={type === null}
        onChange={(event) => give(event.target.value)}
      >
        <option value="">{t('setUp.notUsed')}</option>
        {type?.fields.map(({ id, label }) => (
          <option key={id} value={id}>
            {say(label)}
          </option>
        ))}
      </select>
      <span className="second-line muted">
        {pinned ? t('setUp.byYou') : by ? t(`terms.decisionGround.${by}`) : null}
      </span>
      {column.unreadable > 0 && (
        <span className="second-line set-up-problem">
          {t('setUp.unreadable', { count: column.unreadable, filled: column.filled })}
        </span>
      )}
    </>
  );
}
