import { expect, test } from 'vitest';
import { sourceColumns } from '#renderer/dossier/source-columns.ts';
import type { FieldView } from '#shared/api/views.ts';

type Source = FieldView['sources'][number];

function source(origin: Source['origin'], shownPath: string): Source {
  return { origin, shownPath, how: 'label', reading: { state: 'absent', searched: [] } };
}

function field(id: string, ...sources: readonly Source[]): FieldView {
  return { id, label: { nl: id, en: id }, agreement: 'none', sources };
}

test('every file gets one column, the register first, and says nothing where it was not asked', () => {
  const invoice = source('invoice', '42/factuur.pdf');
  const register = source('register', 'orders.xlsx');
  const number = field('number', invoice, register);
  const total = field('total', invoice);
  const columns = sourceColumns([number, total]);
  expect(columns.map((column) => [column.name, column.sourceOf(number), column.sourceOf(total)])).toEqual([
    ['orders.xlsx', register, null],
    ['factuur.pdf', invoice, invoice],
  ]);
});

test('two documents of one type stay apart', () => {
  const columns = sourceColumns([field('total', source('invoice', 'a.pdf'), source('invoice', 'b.pdf'))]);
  expect(columns.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf']);
});
