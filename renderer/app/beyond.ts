import type { ItemView } from '#shared/api/views.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { ItemId } from '#shared/domain/open-item.ts';

/** The items of other dossiers before and after the one that is open, in the order of the list. */
export interface Beyond {
  readonly previous: ItemView | null;
  readonly next: ItemView | null;
}

/** Where one goes on to from an item of a dossier, without going back to the list first. */
export function beyond(listed: readonly ItemView[], dossier: DossierId, item: ItemId | null): Beyond {
  const ofDossier = listed.findIndex((view) => view.item.finding.dossier === dossier);
  const entered = listed.findIndex((view) => view.item.id === item);
  const at = entered < 0 ? ofDossier : entered;
  if (at < 0) return { previous: null, next: null };
  const isOther = ({ item: { finding } }: ItemView) =>
    finding.dossier !== null && finding.dossier !== dossier;
  return {
    previous: listed.slice(0, at).findLast(isOther) ?? null,
    next: listed.slice(at + 1).find(isOther) ?? null,
  };
}
