import type { FindingEvidence } from '#shared/domain/finding.ts';

type Place = FindingEvidence | null;

/** Which places stand beside each other: cells before pages, expected before found; a chosen place takes the right side. */
export function twoPlaces(
  evidence: readonly FindingEvidence[],
  chosen: number | null,
): readonly [left: Place, right: Place] {
  const ordered = [...evidence].sort((a, b) => rank(a) - rank(b));
  const left = ordered[0] ?? null;
  const other = ordered.find((place) => place !== left && place.role !== left?.role) ?? ordered[1] ?? null;
  const wanted = chosen === null ? null : (evidence[chosen] ?? null);
  if (wanted === null || wanted === other) return [left, other];
  return wanted === left ? [left, other] : [left, wanted];
}

const kinds = { cell: 0, page: 1, xml: 2, file: 3 } as const;
const roles = { expected: 0, found: 1, context: 2 } as const;

function rank({ at, role }: FindingEvidence): number {
  return kinds[at.kind] * 10 + roles[role];
}
