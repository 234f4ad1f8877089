import { expect, it } from 'vitest';
import { itemsTable } from '#renderer/today/items-table.ts';
import { euro, money } from '#shared/domain/money.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { formatFieldValue } from '#shared/text/format-field-value.ts';
import { formatMoney } from '#shared/text/format-money.ts';
import { aFinding } from '../../support/a-finding.ts';
import { anOpenItem, day } from '../../support/an-open-item.ts';

const texts: Parameters<typeof itemsTable>[1] = {
  headers: ['Ernst', 'Dossier'],
  words: {
    date: formatDate,
    money: (amount) => formatMoney(amount, 'nl'),
    value: (value) => formatFieldValue(value, 'nl'),
    department: (department) => department,
    reason: ({ kind }) => kind,
  },
  severity: ({ item }) => item.finding.severity,
  status: ({ item }) => item.status,
  say: ({ nl }) => nl,
};

const viewOf = (note: string): Parameters<typeof itemsTable>[0][number] => ({
  item: anOpenItem({ note, due: day('2026-03-18'), finding: aFinding({ amount: money(123_456, euro) }) }),
  follows: [],
  dossierType: 'order',
  checkTitle: { nl: '', en: '' },
  why: { nl: '', en: '' },
  group: 'open',
  reasons: [],
  clocks: { waitedForOthers: 0, othersWaited: 0 },
  releasable: true,
});

it('a copied list is a row for each item, on one line, and runs nothing in Excel', () => {
  const notes = ['Gebeld\nmorgen\tterug', '=1+1', '-12,50', '+31 6 12345678', '-cmd', '@SUM(A1)'];
  const { text } = itemsTable(notes.map(viewOf), texts);
  const rows = text.split('\r\n').map((row) => row.split('\t'));
  expect(rows.map((row) => row.length)).toEqual([2, ...notes.map(() => 12)]);
  expect(rows.slice(1).map((row) => row.at(-1))).toEqual([
    'Gebeld morgen terug',
    "'=1+1",
    '-12,50',
    '+31 6 12345678',
    "'-cmd",
    "'@SUM(A1)",
  ]);
  expect(rows[1]?.slice(7, 10)).toEqual(['€ 1.234,56', 'finance', '18-03-2026']);
});

it('a copied list is a table for mail, in which nothing can be anything else than text', () => {
  const { html } = itemsTable([viewOf('<img src=x onerror=alert(1)> & meer')], texts);
  expect(html.match(/<tr>/g)).toHaveLength(2);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; meer');
  expect(html).not.toContain('<img');
});
