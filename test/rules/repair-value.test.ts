import { expect, test } from 'vitest';
import { repairs } from '#rules/repair-value.ts';
import { aDossier, amount, cell } from '../support/a-dossier.ts';
import { aFinding } from '../support/a-finding.ts';
import { shippedType } from '../support/shipped-type.ts';

const type = shippedType('inkoopfactuur');

/** A dossier whose total is stated so many times, and the finding that shows all of them. */
function statedIn(rows: number, euro: (row: number) => number) {
  const sources = Array.from({ length: rows }, (_, row) => cell(amount(`${euro(row)}.00`), row + 2));
  const evidence = sources.flatMap(({ reading }) =>
    reading.state === 'read' ? [{ role: 'found' as const, at: reading.at, raw: '' }] : [],
  );
  return { dossier: aDossier({ fields: { totalGross: sources } }), finding: aFinding({ evidence }) };
}

test('a value that stands in many rows is taken away from all of them at once', () => {
  const { dossier, finding } = statedIn(200, (row) => row % 2);
  const left = repairs(dossier, finding, 'remove', type).map(({ fields }) =>
    fields['totalGross']?.sources.filter(({ reading }) => reading.state === 'read'),
  );
  expect(left.map((sources) => sources?.length)).toEqual([100, 100]);
});

test('of thousands of different values a few are tried', () => {
  const { dossier, finding } = statedIn(5_000, (row) => row);
  expect(repairs(dossier, finding, 'remove', type)).toHaveLength(50);
});
