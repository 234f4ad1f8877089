import type { HistoryEntry } from '#electron/store/history-entry.ts';
import type { Store } from '#electron/store/store.ts';
import type { ChangedRow, MentionedItem, SinceYesterday } from '#shared/api/life-views.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import {
  type ItemId,
  type ItemStatus,
  isOpen,
  type OpenItem,
  standingAlone,
} from '#shared/domain/open-item.ts';
import { keyInId } from '#shared/domain/secret-fields.ts';
import { type HistoryWords, labelOf } from './history-lines.ts';
import { historyWhy } from './history-text.ts';
import { withoutSecrets } from './without-secrets.ts';

const restingStatuses: ReadonlySet<ItemStatus> = new Set(['waiting', 'snoozed', 'released-under-reserve']);

/** What happened since the last run of an earlier day; null before there is one. What was taken back did not happen. */
export async function sinceYesterday(
  store: Pick<Store, 'dayBefore' | 'history'>,
  words: HistoryWords & { readonly partyOf: (dossier: DossierId) => string | null },
): Promise<SinceYesterday | null> {
  const yesterday = await store.dayBefore();
  if (yesterday === null) return null;
  const all = await store.history({ kind: 'after', number: yesterday.lastLine });
  const undone = new Set(all.flatMap(({ undoes }) => undoes ?? []));
  const entries = all.filter((entry) => entry.undoes === null && !undone.has(entry.step));
  const claims = claimedBy(entries);
  const alone = new Set(standingAlone([...words.items.values()]));
  const mention = (entry: HistoryEntry, item: OpenItem, by: string | null): MentionedItem => ({
    item: item.id,
    dossier: item.finding.dossier,
    dossierKey: item.finding.dossierKey,
    party: item.finding.party,
    what: item.finding.message.what,
    by,
    why: historyWhy(entry),
  });
  const last = (is: (entry: HistoryEntry) => boolean, stands: (item: OpenItem) => boolean) =>
    [...new Map(entries.filter(is).map((entry) => [entry.item, entry])).values()].flatMap((entry) => {
      const item = entry.item === null ? undefined : words.items.get(entry.item);
      return item && alone.has(item) && stands(item) ? [{ entry, item }] : [];
    });
  return {
    since: yesterday.endedAt,
    new: last(({ kind }) => kind === 'opened' || kind === 'task-made', isOpen).map(({ entry, item }) =>
      mention(entry, item, entry.run === null ? entry.who : null),
    ),
    solved: last(isSolved, (item) => !isOpen(item)).map(({ entry, item }) =>
      mention(entry, item, solverOf(entry, claims)),
    ),
    reopened: last((entry) => isBack(entry) && !wasResting(entry), isOpen).map(({ entry, item }) =>
      mention(entry, item, entry.run === null ? entry.who : null),
    ),
    backFromWaiting: last((entry) => isBack(entry) && wasResting(entry), isOpen).map(({ entry, item }) =>
      mention(entry, item, entry.run === null ? entry.who : null),
    ),
    changedRows: changedRows(entries, words),
  };
}

/** Who claimed each item done last, so that the proof can be told with their name. */
function claimedBy(entries: readonly HistoryEntry[]): ReadonlyMap<ItemId | null, string> {
  return new Map(
    entries.filter(({ kind }) => kind === 'claimed-done').map((entry) => [entry.item, entry.who]),
  );
}

function isSolved({ kind, after }: HistoryEntry): boolean {
  return kind === 'resolved' || (kind === 'claimed-done' && after?.status === 'verified');
}

function solverOf(entry: HistoryEntry, claims: ReadonlyMap<ItemId | null, string>): string | null {
  if (entry.run === null) return entry.who;
  return entry.before?.status === 'claimed-done' ? (claims.get(entry.item) ?? null) : null;
}

function isBack({ kind }: HistoryEntry): boolean {
  return kind === 'reopened' || kind === 'answered' || kind === 'reopened-by-person';
}

function wasResting({ before }: HistoryEntry): boolean {
  return before !== null && restingStatuses.has(before.status);
}

function changedRows(
  entries: readonly HistoryEntry[],
  { types, keyOf, partyOf }: HistoryWords & { readonly partyOf: (dossier: DossierId) => string | null },
): readonly ChangedRow[] {
  return entries.flatMap(({ kind, dossier, details }) => {
    if (kind !== 'row-changed' || dossier === null || details?.kind !== 'row') return [];
    const changes = details.changes.map((change) => {
      const { name, before, after } = withoutSecrets(change, dossier, types);
      return { label: labelOf(name, dossier, types), before, after };
    });
    return [{ dossier, dossierKey: keyOf(dossier) ?? keyInId(dossier), party: partyOf(dossier), changes }];
  });
}
