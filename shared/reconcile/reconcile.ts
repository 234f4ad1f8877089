import type { DossierId } from '../domain/dossier.ts';
import type { FilePath } from '../domain/evidence.ts';
import { type Evaluation, type Finding, type FindingId, findingId } from '../domain/finding.ts';
import type { LocalDate } from '../domain/local-date.ts';
import {
  type ItemChange,
  type ItemStatus,
  isOpen,
  itemIdOf,
  type NotRecheckedReason,
  type OpenItem,
  type Reopening,
} from '../domain/open-item.ts';
import { finish, type Steps } from '../domain/steps.ts';
import { compareText } from './compare-text.ts';
import { dueOf, stopWaiting } from './item-clock.ts';
import { type Judged, judgedById } from './judged-by-id.ts';
import { comeBack, type Waking, wake } from './wake.ts';
import { type Moved, whyChanged } from './why-changed.ts';

/** What one run found, and how much of it can be relied on. */
export interface Today extends Moved, Waking {
  readonly asOf: LocalDate;
  readonly evaluation: Evaluation;
  /** False when the run was cut short or could not see all of its folders. */
  readonly complete: boolean;
  /**
   * Checks (by `Finding.check`) that judge every subject there is, of the workspace or of a dossier they were asked
   * about: in a complete run, silence of such a check about a subject means that the subject is gone.
   */
  readonly exhaustiveChecks: ReadonlySet<string>;
  /** Files that were there and could not be read: what they would have said is not known. */
  readonly unread: ReadonlySet<FilePath>;
  /** False when a spreadsheet is among those: a dossier that is not seen may stand in it. */
  readonly registersRead: boolean;
  /** Dossiers that are there. A check may say of one that it is gone, which is no judgement of it. Left out: all that were judged. */
  readonly present?: ReadonlySet<DossierId>;
  /** Whether a person took the check of this finding out of its dossier type. Left out: no check was taken out. */
  readonly isDropped?: (finding: Finding) => boolean;
  /** The working day that lies `days` working days after `date`. */
  readonly addWorkingDays: (date: LocalDate, days: number) => LocalDate;
}

/** A run by identity: what was judged, and which dossiers were. */
interface Run extends Today {
  readonly judged: ReadonlyMap<FindingId, Judged>;
  readonly dossiers: ReadonlySet<DossierId | null>;
}

/**
 * Decides what a run means for every item that is stored and every finding that is new; writes nothing.
 * An item is resolved only by a verdict that proves it (`satisfied`, `not-applicable`) or, by the
 * silence of an exhaustive check about a subject that is no longer there. Verified items that stay verified give no change.
 * Changes come in the order of item ids, whatever the order of the input.
 */
export function reconcile(stored: readonly OpenItem[], today: Today): readonly ItemChange[] {
  return finish(reconcilingSteps(stored, today));
}

/** The same, an item at a time. */
export function* reconcilingSteps(stored: readonly OpenItem[], today: Today): Steps<readonly ItemChange[]> {
  const judged = yield* judgedById(
    today.evaluation,
    stored.map(({ finding }) => finding.id),
  );
  yield;
  const dossiers = dossiersIn(today);
  yield;
  const run: Run = { ...today, judged, dossiers };
  const known = new Set<string>();
  const changes: ItemChange[] = [];
  for (const item of stored) {
    if (known.has(item.id)) continue;
    known.add(item.id);
    const change = item.task ? null : changeOf(item, run);
    const woken = wake(change?.item ?? item, run);
    const told = woken ?? change;
    if (told !== null) changes.push(told);
    yield;
  }
  for (const { finding } of judged.values()) {
    if (finding === null || known.has(itemIdOf(finding.id))) continue;
    changes.push(opened(finding, run));
    yield;
  }
  return changes.sort((one, other) => compareText(one.item.id, other.item.id));
}

/** Judgements of one dossier come together, so most of them are of the dossier before. */
function dossiersIn({ evaluation, present }: Today): ReadonlySet<DossierId | null> {
  const dossiers = new Set<DossierId | null>();
  let last: DossierId | null | undefined;
  for (const { dossier } of evaluation.judgements) {
    if (dossier === last) continue;
    last = dossier;
    if (dossier === null || (present?.has(dossier) ?? true)) dossiers.add(dossier);
  }
  return dossiers;
}

function changeOf(item: OpenItem, today: Run): ItemChange | null {
  const judged = today.judged.get(item.finding.id);
  if (!isOpen(item)) {
    return judged?.finding ? foundAgain(item, judged.finding, today) : null;
  }
  if (judged === undefined) return unsaid(item, today);
  switch (judged.verdict) {
    case 'satisfied':
      return resolved(item, 'check-passed', today);
    case 'not-applicable':
      return resolved(item, 'no-longer-applies', today);
    case 'undecided':
      return judged.finding === null || isWorseKnown(item.finding, judged.finding)
        ? notRechecked(item, 'source-unavailable', today)
        : found(item, judged.finding, today);
    case 'violated':
      // Without a finding of its own it is told by another one: still wrong, as it was known.
      return found(item, judged.finding ?? item.finding, today);
  }
}

/**
 * The run said nothing about it. Silence proves nothing while a file that speaks of it can't be read. With a dossier that
 * is gone nothing is left to check, so there a person's word is enough.
 */
function unsaid(item: OpenItem, today: Run): ItemChange {
  if (today.isDropped?.(item.finding)) return resolved(item, 'no-longer-applies', today);
  if (!today.complete) return notRechecked(item, 'run-incomplete', today);
  if (leansOnUnread(item.finding, today)) return notRechecked(item, 'source-unavailable', today);
  if (subjectIsGone(item.finding, today)) return resolved(item, 'no-longer-applies', today);
  if (!dossierIsGone(item.finding, today)) return notRechecked(item, 'check-did-not-run', today);
  return item.status === 'claimed-done'
    ? resolved(item, 'no-longer-applies', today)
    : notRechecked(item, 'dossier-gone', today);
}

/** A finding that says no more than that a file could not be read leans on nothing in it. */
function leansOnUnread({ class: kind, evidence }: Finding, { unread }: Run): boolean {
  return kind !== 'unchecked' && evidence.some(({ at }) => unread.has(at.file));
}

/** A violation that was seen says more than that nothing can be seen now. */
function isWorseKnown(known: Finding, now: Finding): boolean {
  return known.class !== 'unchecked' && now.class === 'unchecked';
}

function found(item: OpenItem, finding: Finding, today: Today): ItemChange {
  if (restsOnValues(item.status) && item.finding.valuesHash !== finding.valuesHash) {
    return reopened(item, finding, whyChanged(item.finding, finding, today), today);
  }
  if (item.status === 'claimed-done') {
    return reopened(item, finding, { because: 'still-wrong', before: null, after: null }, today);
  }
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
    due: null,
    notRechecked: null,
    because: null,
    note: '',
  };
  return { kind: 'opened', item: refreshed(item, finding, today) };
}

/** Something that was proven in between begins anew: its age and its time to settle count from today. */
function foundAgain(item: OpenItem, finding: Finding, today: Today): ItemChange {
  const { clock: _, ...rest } = item;
  const why = { because: 'found-again', before: null, after: null } as const;
  return reopened({ ...rest, since: today.asOf }, finding, why, today);
}

function reopened(
  item: OpenItem,
  finding: Finding,
  why: Pick<Reopening, 'because' | 'before' | 'after'>,
  today: Today,
): ItemChange {
  return { kind: 'reopened', item: refreshed(comeBack(item, today.asOf, why), finding, today) };
}

/** Who was made responsible by a person stays so. */
function refreshed(item: OpenItem, fresh: Finding, today: Today): OpenItem {
  const { assigned } = item;
  const finding = assigned ? { ...fresh, owner: assigned.department ?? fresh.owner } : fresh;
  const next = {
    ...item,
    ...(assigned && { assigned: { ...assigned, instead: fresh.owner } }),
    finding,
    lastFound: today.asOf,
    notRechecked: null,
  };
  return { ...next, due: dueOf(next, today.asOf, today.addWorkingDays) };
}

function resolved(item: OpenItem, because: 'check-passed' | 'no-longer-applies', today: Today): ItemChange {
  const { pause: _, ...rest } = stopWaiting(item, today.asOf);
  return { kind: 'resolved', item: { ...rest, status: 'verified', because, notRechecked: null } };
}

function notRechecked(item: OpenItem, reason: NotRecheckedReason, today: Today): ItemChange {
  const since = item.notRechecked?.since ?? today.asOf;
  return { kind: 'not-rechecked', item: { ...item, notRechecked: { since, reason } } };
}

/** A check that failed says so with the subject `*`: its silence about other subjects means nothing. */
function subjectIsGone({ dossier, check }: Finding, today: Run): boolean {
  const asked = dossier === null || today.dossiers.has(dossier);
  const failed = today.judged.has(findingId(dossier, check, '*'));
  return asked && !failed && today.exhaustiveChecks.has(check);
}

/** Every check of a known type judges its dossiers, so a dossier that none of them mentions is not there. */
function dossierIsGone({ dossier, check }: Finding, today: Run): boolean {
  const known = dossier !== null && today.exhaustiveChecks.has(check);
  return known && today.registersRead && !today.dossiers.has(dossier);
}
