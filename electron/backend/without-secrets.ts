import type { HistoryEntry, ItemSnapshot } from '#electron/store/history-entry.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { maskBsn } from '#shared/domain/identifiers/bsn.ts';
import { secretFieldsOf } from '#shared/domain/secret-fields.ts';
import { isAboutSecret } from '#shared/domain/secret-findings.ts';
import type { SealChange } from '#shared/reconcile/dossier-seal.ts';

/** The entry as it may be shown: of an item about a citizen service number, what it said by the last digits only. */
export function entryWithoutSecrets(entry: HistoryEntry, types: readonly DossierType[]): HistoryEntry {
  const type = types.find(({ id }) => entry.item?.startsWith(`${id}:`));
  if (type === undefined || !isAboutSecret(entry.item ?? '', type)) return entry;
  return { ...entry, before: maskedSnapshot(entry.before), after: maskedSnapshot(entry.after) };
}

function maskedSnapshot(snapshot: ItemSnapshot | null): ItemSnapshot | null {
  const masked = (value: string | null) => value && maskBsn(value);
  return snapshot && { ...snapshot, expected: masked(snapshot.expected), found: masked(snapshot.found) };
}

/** The change as it may be shown: a citizen service number by its last digits only. */
export function withoutSecrets(
  change: SealChange,
  dossier: DossierId | null,
  types: readonly DossierType[],
): SealChange {
  const type = types.find(({ id }) => dossier?.startsWith(`${id}:`));
  if (type === undefined || !secretFieldsOf(type).includes(change.name)) return change;
  const masked = (value: string | null) => value && maskBsn(value);
  return { ...change, before: masked(change.before), after: masked(change.after) };
}
