import type { Store } from '#electron/store/store.ts';
import type { UnlinkedView } from '#shared/api/views.ts';

/** The documents without a dossier about which nobody decided yet. */
export async function waitingUnlinked(
  store: Pick<Store, 'confirmedLinks' | 'setAside'>,
  unlinked: readonly UnlinkedView[],
): Promise<readonly UnlinkedView[]> {
  const decided = new Set<string>(await store.setAside());
  for (const { document } of await store.confirmedLinks()) decided.add(document);
  return unlinked.filter(({ document }) => document === undefined || !decided.has(document));
}
