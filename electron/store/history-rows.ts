import type { Insertable, Selectable } from 'kysely';
import { canonicalText } from '#shared/domain/field-value.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import type { HistoryEntry, ItemSnapshot } from './history-entry.ts';
import type { HistoryRow } from './tables.ts';

/** An entry before the database numbered it. */
export type NewEntry = Omit<HistoryEntry, 'number'>;

/** What the history keeps of an item. */
export function snapshotOf(item: OpenItem): ItemSnapshot {
  const { expected, found } = item.finding;
  return {
    status: item.status,
    note: item.note,
    because: item.because,
    valuesHash: item.finding.valuesHash,
    expected: expected === null ? null : canonicalText(expected),
    found: found === null ? null : canonicalText(found),
  };
}

/** An entry as its row. */
export function toHistoryRow(entry: NewEntry): Insertable<HistoryRow> {
  const { before, after, ...columns } = entry;
  return {
    ...columns,
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  };
}

/** A row as its entry; a snapshot that can't be read any more is left out, the entry stays. */
export function fromHistoryRow(row: Selectable<HistoryRow>): HistoryEntry {
  return {
    number: row.number,
    step: row.step,
    at: row.at,
    who: row.who,
    kind: row.kind as HistoryEntry['kind'],
    item: row.item as HistoryEntry['item'],
    dossier: row.dossier as HistoryEntry['dossier'],
    document: row.document as HistoryEntry['document'],
    run: row.run,
    before: parseSnapshot(row.before),
    after: parseSnapshot(row.after),
    why: row.why as HistoryEntry['why'],
    undoes: row.undoes,
  };
}

function parseSnapshot(text: string | null): ItemSnapshot | null {
  if (text === null) return null;
  try {
    const snapshot: unknown = JSON.parse(text);
    const isSnapshot = typeof snapshot === 'object' && snapshot !== null && 'status' in snapshot;
    return isSnapshot ? (snapshot as unknown as ItemSnapshot) : null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
