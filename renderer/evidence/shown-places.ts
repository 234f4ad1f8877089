import type { FindingEvidence } from '#shared/domain/finding.ts';

/** No more places fit beside each other. */
const most = 4;

/**
 * Which places stand beside each other: first the pair, cells before pages and expected before found; then those the person
 * added, in their own order.
 */
export function shownPlaces(
  evidence: readonly FindingEvidence[],
  added: readonly number[],
): readonly FindingEvidence[] {
  const ordered = [...evidence].sort((a, b) => rank(a) - rank(b));
  const [left] = ordered;
  if (left === undefined) return [];
  const right = ordered.find((place) => place !== left && place.role !== left.role) ?? ordered[1];
  const pair = right === undefined ? [left] : [left, right];
  const more = added.flatMap((index) => evidence[index] ?? []);
  return [...new Set([...pair, ...more])].slice(0, most);
}

const kinds = { cell: 0, page: 1, xml: 2, file: 3 } as const;
const roles = { expected: 0, found: 1, context: 2 } as const;

function rank({ at, role }: FindingEvidence): number {
  return kinds[at.kind] * 10 + roles[role];
}
