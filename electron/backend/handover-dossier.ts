import type { Store } from '#electron/store/store.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import { keyInId } from '#shared/domain/secret-fields.ts';
import type { HandoverDossier } from '#shared/report/handover/handover-page.ts';
import { historyText, historyWhy } from './history-text.ts';
import { entryWithoutSecrets } from './without-secrets.ts';

export interface HandoverSource {
  readonly store: Store;
  readonly types: readonly DossierType[];
  readonly language: Language;
}

/** What a stand-in is told of a dossier, or of loose tasks where `id` is null; null when nothing is known of it. */
export async function handoverDossier(
  { store, types, language }: HandoverSource,
  id: DossierId | null,
  open: readonly OpenItem[],
): Promise<HandoverDossier | null> {
  const entries =
    id === null
      ? (await Promise.all(open.map((item) => store.history({ kind: 'item', item: item.id })))).flat()
      : await store.history({ kind: 'dossier', dossier: id });
  const state = id === null ? null : await store.dossierState(id);
  if (state === null && open.length === 0 && entries.length === 0) return null;
  const type = types.find((one) => id?.startsWith(`${one.id}:`))?.title[language] ?? '';
  const key = state?.dossier.key ?? (id === null ? '' : keyInId(id));
  const party = state?.dossier.party ?? open.find(({ finding }) => finding.party)?.finding.party ?? '';
  return {
    name: id === null ? null : [type, key, party].filter((part) => part !== '').join(' · '),
    open,
    history: entries.map((entry) => ({
      at: entry.at,
      who: entry.who,
      what: historyText(entryWithoutSecrets(entry, types))[language],
      why: historyWhy(entry)?.[language] ?? '',
      item: entry.item,
      byPerson: entry.run === null,
    })),
  };
}
