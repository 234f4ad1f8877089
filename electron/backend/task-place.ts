import type { Store } from '#electron/store/store.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import type { TaskPlace } from '#shared/reconcile/make-task.ts';

/** Where a task hangs: on the dossier of its item, on a dossier, or on nothing; null when that is not there. */
export async function taskPlace(
  hungOn: { readonly item: string | null; readonly dossier: string | null },
  store: Pick<Store, 'item' | 'items' | 'dossierState'>,
): Promise<TaskPlace | null> {
  if (hungOn.item !== null) {
    const finding = (await store.item(hungOn.item as ItemId))?.finding;
    if (!finding) return null;
    return { dossier: finding.dossier, dossierKey: finding.dossierKey, party: finding.party };
  }
  if (hungOn.dossier === null) return { dossier: null, dossierKey: null, party: null };
  const dossier = hungOn.dossier as DossierId;
  const state = await store.dossierState(dossier);
  if (state) return { dossier, dossierKey: state.dossier.key, party: state.dossier.party };
  const known = (await store.items()).find(({ finding }) => finding.dossier === dossier)?.finding;
  return known ? { dossier, dossierKey: known.dossierKey, party: known.party } : null;
}
