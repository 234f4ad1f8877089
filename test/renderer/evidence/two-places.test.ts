import { expect, test } from 'vitest';
import { twoPlaces } from '#renderer/evidence/two-places.ts';
import type { FindingEvidence } from '#shared/domain/finding.ts';
import { onPage, registerCell } from '../../support/mock-api-parts.ts';

const cell: FindingEvidence = { role: 'expected', at: registerCell(12, 6), raw: '1.234,56' };
const page: FindingEvidence = { role: 'found', at: onPage('factuur.pdf', null), raw: '1.243,56' };
const other: FindingEvidence = { role: 'context', at: onPage('bon.pdf', null), raw: null };

test('the cell stands left and the page right, in whatever order they come', () => {
  expect([twoPlaces([page, cell], null), twoPlaces([cell, page, other], null)]).toEqual([
    [cell, page],
    [cell, page],
  ]);
});

test('a chosen place takes the right side, and choosing the left one changes nothing', () => {
  expect([0, 1, 2].map((index) => twoPlaces([cell, page, other], index))).toEqual([
    [cell, page],
    [cell, page],
    [cell, other],
  ]);
});

test('one place stands alone, and none is none', () => {
  expect([twoPlaces([page], null), twoPlaces([], null)]).toEqual([
    [page, null],
    [null, null],
  ]);
});
