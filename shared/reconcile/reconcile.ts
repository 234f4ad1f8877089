import type { Evaluation, Finding, FindingId, Verdict } from '../domain/finding.ts';
import type { LocalDate } from '../domain/local-date.ts';
import {
  type ChangeReason,
  type ItemChange,
  type ItemStatus,
  isOpen,
  itemIdOf,
  type NotRecheckedReason,
  type OpenItem,
} from '../domain/open-item.ts';

/** What one run found, and how much of it can be relied on. */
export interface Today {
  readonly asOf: LocalDate;
  readonly evaluation: Evaluation;
  /** False when the run was cut short or could not see all of its folders. */
  readonly complete: boolean;
  /**
   * Checks of the workspace that judge every subject there is: in a complete run, silence of such a check
   * about a subject means that the subject is gone.
   */
  readonly exhaustiveChecks: ReadonlySet<string>;
  /** The working day that lies `days` working days after `date`. */
  readonly addWorkingDays: (date: LocalDate, days: number) => LocalDate;
}

interface Judged {
  readonly verdict: Verdict;
  readonly finding: Finding | null;
}

/**
 * Decides what a run means for every item that is stored and every finding that is new; writes nothing.
 * An item is resolved only by a verdict that proves it (`satisfied`, `not-applicable`) or, for the whole workspace,
 * by an exhaustive check that no longer knows the subject. Verified items that stay verified give no change.
 * Changes come in the order of item ids, whatever the order of the input.
 */
export function reconcile(stored: readonly OpenItem[], today: Today): readonly ItemChange[] {
  const judged = judgedById(today.evaluation);
  const known = new Set<string>();
  const changes: ItemChange[] = [];
  for (const item of stored) {
    if (known.has(item.id)) continue;
    known.add(item.id);
    const change = changeOf(item, judged.get(item.finding.id), today);
    if (change !== null) changes.push(change);
  }
  for (const { finding } of judged.values()) {
    if (finding !== null && !known.has(itemIdOf(finding.id))) changes.push(opened(finding, today));
  }
  return changes.sort((one, other) => compareText(one.item.id, other.item.id));
}

function changeOf(item: OpenItem, judged: Judged | undefined, today: Today): ItemChange | null {
  if (!isOpen(item)) {
    return judged?.finding ? reopened(item, judged.finding, 'found-again', today) : null;
  }
  if (judged === undefined) {
    if (subjectIsGone(item.finding, today)) return resolved(item, 'no-longer-applies');
    return notRechecked(item, today.complete ? 'check-did-not-run' : 'run-incomplete', today);
  }
  switch (judged.verdict) {
    case 'satisfied':
      return resolved(item, 'check-passed');
    case 'not-applicable':
      return resolved(item, 'no-longer-applies');
    case 'undecided':
      if (judged.finding === null || item.finding.class !== 'unchecked') {
        return notRechecked(item, 'source-unavailable', today);
      }
      return found(item, judged.finding, today);
    case 'violated':
      if (judged.finding === null) return notRechecked(item, 'check-did-not-run', today);
      return found(item, judged.finding, today);
  }
}

function found(item: OpenItem, finding: Finding, today: Today): ItemChange {
  if (restsOnValues(item.status) && item.finding.valuesHash !== finding.valuesHash) {
    return reopened(item, finding, 'value-changed', today);
  }
  if (item.status === 'claimed-done') return reopened(item, finding, 'still-wrong', today);
  return { kind: 'kept', item: refreshed(item, finding, today) };
}

/** Statuses a person gave to the values as they were then. */
function restsOnValues(status: ItemStatus): boolean {
  return (
    status === 'released-under-reserve' ||
    status === 'snoozed' ||
    status === 'waiting' ||
    status === 'claimed-done'
  );
}

function opened(finding: Finding, today: Today): ItemChange {
  const item: OpenItem = {
    id: itemIdOf(finding.id),
    finding,
    status: 'new',
    since: today.asOf,
    lastFound: today.asOf,
    due: dueOf(finding, today.asOf, today),
    notRechecked: null,
    because: null,
    note: '',
  };
  return { kind: 'opened', item };
}

/** Something that was proven in between begins anew: its age and its time to settle count from today. */
function reopened(item: OpenItem, finding: Finding, because: ChangeReason, today: Today): ItemChange {
  const since = because === 'found-again' ? today.asOf : item.since;
  return {
    kind: 'reopened',
    item: { ...refreshed({ ...item, since }, finding, today), status: 'reopened', because },
  };
}

function refreshed(item: OpenItem, finding: Finding, today: Today): OpenItem {
  return {
    ...item,
    finding,
    lastFound: today.asOf,
    due: dueOf(finding, item.since, today),
    notRechecked: null,
  };
}

function resolved(item: OpenItem, because: 'check-passed' | 'no-longer-applies'): ItemChange {
  return { kind: 'resolved', item: { ...item, status: 'verified', because, notRechecked: null } };
}

function notRechecked(item: OpenItem, reason: NotRecheckedReason, today: Today): ItemChange {
  const since = item.notRechecked?.since ?? today.asOf;
  return { kind: 'not-rechecked', item: { ...item, notRechecked: { since, reason } } };
}

function subjectIsGone(finding: Finding, today: Today): boolean {
  return today.complete && finding.dossier === null && today.exhaustiveChecks.has(finding.check);
}

function dueOf(finding: Finding, since: LocalDate, today: Today): LocalDate | null {
  if (finding.due !== null) return finding.due;
  return finding.settleWithin === null ? null : today.addWorkingDays(since, finding.settleWithin);
}

const gravity: Readonly<Record<Verdict, number>> = {
  violated: 3,
  undecided: 2,
  satisfied: 1,
  'not-applicable': 0,
};

/** One verdict for each identity; where a run gave two, the gravest counts, and a finding without verdict is a violation. */
function judgedById(evaluation: Evaluation): ReadonlyMap<FindingId, Judged> {
  const findings = new Map<FindingId, Finding>();
  for (const finding of evaluation.findings) {
    const other = findings.get(finding.id);
    if (other === undefined || compareText(finding.valuesHash, other.valuesHash) < 0) {
      findings.set(finding.id, finding);
    }
  }
  const judged = new Map<FindingId, Judged>();
  for (const [id, finding] of findings) judged.set(id, { verdict: 'violated', finding });
  const verdicts = new Map<FindingId, Verdict>();
  for (const { id, verdict } of evaluation.judgements) {
    const other = verdicts.get(id);
    if (other === undefined || gravity[verdict] > gravity[other]) verdicts.set(id, verdict);
  }
  for (const [id, verdict] of verdicts) {
    const wrong = verdict === 'violated' || verdict === 'undecided';
    judged.set(id, { verdict, finding: wrong ? (findings.get(id) ?? null) : null });
  }
  return judged;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
