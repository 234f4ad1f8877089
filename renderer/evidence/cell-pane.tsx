import { useTranslation } from 'react-i18next';
import type { CellsView } from '#shared/api/evidence-views.ts';
import { cellAddress, type Evidence } from '#shared/domain/evidence.ts';
import { useApp } from '../app/app-context.ts';
import { FailureMessage } from '../app/failure-message.tsx';
import { useRequest } from '../app/use-request.ts';
import { amountColumns, standsRight } from '../ui/looks-like-amount.ts';
import { Loading } from '../ui/states.tsx';

const rowsAround = 4;

/** A cell among its neighbours, under the headers of its columns. */
export function CellPane({ at }: { readonly at: Extract<Evidence, { kind: 'cell' }> }) {
  const { t } = useTranslation();
  const { api } = useApp();
  const { file, sheet, row, column } = at;
  const [request, reload] = useRequest(api, 'getCells', { file, sheet, row, around: rowsAround });
  if (request.state === 'loading') return <Loading label={t('evidence.loadingCells')} />;
  if (request.state === 'failed') return <FailureMessage failure={request.failure} retry={reload} />;
  return <CellTable view={request.value} row={row} column={column} />;
}

interface CellTableProps {
  readonly view: CellsView;
  readonly row: number;
  readonly column: number;
}

function CellTable({ view, row, column }: CellTableProps) {
  const { t } = useTranslation();
  const columns = columnsOf(view, column);
  const amounts = amountColumns(
    view.rows.flatMap(({ cells }) => cells.map((cell) => [cell.column, cell.text] as const)),
  );
  const label = t('evidence.cell', { sheet: view.sheet, address: cellAddress(column, row) });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll.
    <section className="cell-pane" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map((number) => (
              <th key={number} scope="col" className={number === column ? 'is-marked' : ''}>
                <span className="muted">{cellAddress(number, 1).slice(0, -1)}</span>
                {view.headers.find((header) => header.column === number)?.text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map(({ number, cells }) => (
            <tr key={number} className={number === row ? 'is-marked' : ''}>
              <th scope="row">{number}</th>
              {columns.map((at) => {
                const here = at === column && number === row;
                const text = cells.find((cell) => cell.column === at)?.text ?? '';
                return (
                  <td
                    key={at}
                    ref={here ? bringIntoSight : undefined}
                    className={`${here ? 'is-cell' : ''} ${standsRight(text, amounts.has(at)) ? 'is-amount' : ''}`}
                  >
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Brings a cell to the middle, with a whole column beside the row numbers: half an amount is another amount. */
function bringIntoSight(cell: HTMLTableCellElement | null): void {
  const pane = cell?.closest('.cell-pane') ?? null;
  const [corner, ...heads] = pane?.querySelectorAll<HTMLTableCellElement>('thead tr > *') ?? [];
  if (cell === null || pane === null || corner === undefined) return;
  const middle = cell.offsetLeft - pane.clientWidth / 2;
  const furthest = pane.scrollWidth - pane.clientWidth;
  const starts = heads
    .map(({ offsetLeft }) => offsetLeft - corner.offsetWidth)
    .filter((start) => start <= furthest);
  const left = starts.find((start) => start >= middle) ?? starts.at(-1) ?? 0;
  const least = cell.offsetLeft + cell.offsetWidth - pane.clientWidth;
  pane.scrollTo({ left: left < least ? furthest : left });
}

function columnsOf({ headers, rows }: CellsView, column: number): readonly number[] {
  const all = new Set([column, ...headers.map((header) => header.column)]);
  for (const { cells } of rows) for (const cell of cells) all.add(cell.column);
  return [...all].sort((left, right) => left - right);
}
