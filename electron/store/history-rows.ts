import type { Insertable, Selectable } from 'kysely';
import { canonicalText } from '#shared/domain/field-value.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import type { HistoryDetails, HistoryEntry, ItemSnapshot, ReturnSource } from './history-entry.ts';
import type { SettingChange } from './setting-change.ts';
import type { HistoryRow } from './tables.ts';

/** An entry before the database numbered it. */
export type NewEntry = Omit<HistoryEntry, 'number'>;

/** What the history keeps of an item. */
export function snapshotOf(item: OpenItem): ItemSnapshot {
  const { expected, found } = item.finding;
  return {
    status: item.status,
    note: item.note,
    ...personParts(item),
    because: item.because,
    valuesHash: item.finding.valuesHash,
    expected: expected === null ? null : canonicalText(expected),
    found: found === null ? null : canonicalText(found),
  };
}

/** Parts of an item that people give it beside status and note; what was never said is left out. */
function personParts(from: OpenItem | ItemSnapshot): Pick<ItemSnapshot, PersonPart> {
  const parts = personPartNames.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]]));
  return Object.fromEntries(parts);
}

export const personPartNames = [
  'reply',
  'waiting',
  'pause',
  'assigned',
  'next',
  'call',
  'clock',
  'task',
] as const satisfies readonly (keyof ItemSnapshot & keyof OpenItem)[];
type PersonPart = (typeof personPartNames)[number];

/** An entry as its row. */
export function toHistoryRow(entry: NewEntry): Insertable<HistoryRow> {
  const { before, after, source, setting, details, ...columns } = entry;
  return {
    ...columns,
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
    source: source === null ? null : JSON.stringify(source),
    setting: setting === null ? null : JSON.stringify(setting),
    details: details === null ? null : JSON.stringify(details),
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
    source: parseSource(row.source),
    setting: parseSetting(row.setting),
    details: parseDetails(row.details),
  };
}

function parseSnapshot(text: string | null): ItemSnapshot | null {
  const snapshot = parseJson(text);
  const isSnapshot = typeof snapshot === 'object' && snapshot !== null && 'status' in snapshot;
  return isSnapshot ? (snapshot as unknown as ItemSnapshot) : null;
}

function parseSource(text: string | null): ReturnSource | null {
  const source = parseJson(text);
  const isSource = typeof source === 'object' && source !== null && 'report' in source && 'values' in source;
  return isSource ? (source as unknown as ReturnSource) : null;
}

function parseSetting(text: string | null): SettingChange | null {
  const setting = parseJson(text);
  const isSetting =
    typeof setting === 'object' && setting !== null && 'kind' in setting && 'before' in setting;
  return isSetting ? (setting as unknown as SettingChange) : null;
}

function parseDetails(text: string | null): HistoryDetails | null {
  const details = parseJson(text);
  const isDetails = typeof details === 'object' && details !== null && 'kind' in details;
  return isDetails ? (details as unknown as HistoryDetails) : null;
}

function parseJson(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
