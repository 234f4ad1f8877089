import { expect, test } from 'vitest';
import { shownPlaces } from '#renderer/evidence/shown-places.ts';
import type { FindingEvidence } from '#shared/domain/finding.ts';
import { onPage, registerCell } from '../../support/mock-api-parts.ts';

const cell: FindingEvidence = { role: 'expected', at: registerCell(12, 6), raw: '1.234,56' };
const page: FindingEvidence = { role: 'found', at: onPage('factuur.pdf', null), raw: '1.243,56' };
const other: FindingEvidence = { role: 'context', at: onPage('bon.pdf', null), raw: null };

test('the cell stands left and the page right, in whatever order they come', () => {
  expect([shownPlaces([page, cell], []), shownPlaces([cell, page, other], [])]).toEqual([
    [cell, page],
    [cell, page],
  ]);
});

test('an added place stands beside the pair, and one that is there already is not added', () => {
  expect([[0], [1], [2], [2, 0]].map((added) => shownPlaces([cell, page, other], added))).toEqual([
    [cell, page],
    [cell, page],
    [cell, page, other],
    [cell, page, other],
  ]);
});

test('no more than four stand beside each other', () => {
  const many = Array.from({ length: 6 }, (_, index) => ({ ...page, raw: String(index) }));
  expect(shownPlaces([cell, ...many], [2, 3, 4, 5])).toHaveLength(4);
});

test('one place stands alone, and none is none', () => {
  expect([shownPlaces([page], []), shownPlaces([], [])]).toEqual([[page], []]);
});
