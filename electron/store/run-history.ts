import type { ItemChange, OpenItem } from '#shared/domain/open-item.ts';
import type { HistoryKind } from './history-entry.ts';
import { type NewEntry, snapshotOf } from './history-rows.ts';

/** What every entry of one run has in common. */
export interface RunStep {
  readonly step: number;
  readonly run: number;
  readonly at: string;
  readonly who: string;
}

/**
 * The history line of one change; null when nothing happened that a person would look for:
 * an item that was found again just as it was, or once more not checked.
 */
export function entryOfChange(change: ItemChange, before: OpenItem | null, step: RunStep): NewEntry | null {
  const kind = kindOf(change, before);
  if (kind === null) return null;
  const { item } = change;
  return {
    step: step.step,
    at: step.at,
    who: step.who,
    kind,
    item: item.id,
    dossier: item.finding.dossier,
    document: null,
    run: step.run,
    before: before === null ? null : snapshotOf(before),
    after: snapshotOf(item),
    why: kind === 'not-rechecked' ? (item.notRechecked?.reason ?? null) : whyOf(change),
    undoes: null,
    source: null,
    setting: null,
    details: null,
  };
}

function kindOf(change: ItemChange, before: OpenItem | null): HistoryKind | null {
  switch (change.kind) {
    case 'opened':
    case 'reopened':
    case 'resolved':
      return change.kind;
    case 'not-rechecked':
      return before?.notRechecked?.reason === change.item.notRechecked?.reason ? null : 'not-rechecked';
    case 'kept':
      if (before?.finding.valuesHash !== change.item.finding.valuesHash) return 'changed';
      return before.notRechecked === null ? null : 'rechecked';
  }
}

function whyOf(change: ItemChange): NewEntry['why'] {
  return change.kind === 'reopened' || change.kind === 'resolved' ? change.item.because : null;
}
