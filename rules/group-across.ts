import { comparisonKey, type FieldValue } from '#shared/domain/field-value.ts';
import type { Finding, FindingId } from '#shared/domain/finding.ts';
import { gravestSeverity } from './gravest-severity.ts';

interface Across {
  /** Ids of what the checks of the whole workspace found. */
  readonly workspace: ReadonlySet<FindingId>;
  /** Findings of dossiers that one of the workspace tells for all of them, with which. */
  readonly covered: ReadonlyMap<FindingId, FindingId>;
}

/**
 * Puts what the checks of the whole workspace found beneath a finding of the same dossier that already says of that very value
 * that it is wrong, and what dossiers have in common beneath the finding that tells it for all of them.
 */
export function groupAcross(
  findings: readonly Finding[],
  { workspace, covered }: Across,
): readonly Finding[] {
  const byDossier = Map.groupBy(findings, ({ dossier }) => dossier);
  const causedBy = toldForAll(findings, covered);
  for (const [dossier, list] of byDossier) {
    if (dossier === null || list.length < 2) continue;
    const main = list.filter(({ causedBy: cause }) => cause === null);
    for (const finding of main) {
      if (!workspace.has(finding.id)) continue;
      const cause = main.find(
        (one) => !workspace.has(one.id) && (saysSameValue(one, finding) || isWhy(one, finding)),
      );
      if (cause) causedBy.set(finding.id, causedBy.get(cause.id) ?? cause.id);
    }
  }
  if (causedBy.size === 0) return findings;
  const followers = Map.groupBy(
    findings.filter(({ id }) => causedBy.has(id)),
    ({ id }) => causedBy.get(id),
  );
  return findings.map((finding) => {
    const cause = causedBy.get(finding.id);
    if (cause) return { ...finding, causedBy: cause };
    const group = followers.get(finding.id);
    return group ? { ...finding, severity: gravestSeverity([finding, ...group]) } : finding;
  });
}

/** What follows from another finding of its own dossier, or has followers there, stays where it is. */
function toldForAll(findings: readonly Finding[], covered: Across['covered']): Map<FindingId, FindingId> {
  if (covered.size === 0) return new Map();
  const there = new Set(findings.map(({ id }) => id));
  const causes = new Set(findings.map(({ causedBy }) => causedBy));
  return new Map(
    findings.flatMap(({ id, causedBy }) => {
      const by = covered.get(id);
      const isFree = causedBy === null && !causes.has(id);
      return by !== undefined && there.has(by) && isFree ? [[id, by] as const] : [];
    }),
  );
}

function saysSameValue(cause: Finding, finding: Finding): boolean {
  if (fieldOf(cause) !== fieldOf(finding)) return false;
  const wrong = new Set([cause.found, cause.expected].flatMap(keyOf));
  return keyOf(finding.found).some((key) => wrong.has(key));
}

/** That a dossier is no longer complete comes of what is wrong in it now, which its words repeat. */
function isWhy(cause: Finding, { subject, message }: Finding): boolean {
  return subject === 'regressed' && message.what.nl.endsWith(cause.message.what.nl);
}

function fieldOf({ subject }: Finding): string {
  return subject.split(':')[0] ?? subject;
}

function keyOf(value: FieldValue | null): readonly string[] {
  return value ? [`${value.kind} ${comparisonKey(value)}`] : [];
}
