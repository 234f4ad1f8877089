import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit, SearchKind, SearchView } from '#shared/api/search-views.ts';
import { useApp, useBilingual } from '../app/app-context.ts';
import { goTo } from '../app/route.ts';
import type { IconName } from '../ui/icon.tsx';
import type { PaletteEntry } from './palette-entry.ts';

const mostOfAKind = 6;
const icons: Readonly<Record<SearchKind, IconName>> = {
  dossier: 'folder',
  item: 'list',
  document: 'file',
  history: 'clock',
};

/** What the backend finds for the typed text. The last answer stays until the next one is there. */
export function useSearch(text: string): {
  readonly entries: readonly PaletteEntry[];
  readonly busy: boolean;
  /** False while older things are still being made findable. */
  readonly isWhole: boolean;
} {
  const { t } = useTranslation();
  const say = useBilingual();
  const { api } = useApp();
  const [answer, setAnswer] = useState<{ readonly text: string; readonly view: SearchView } | null>(null);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') return setAnswer(null);
    let current = true;
    void api.call('search', { text: wanted, limit: mostOfAKind }).then((reply) => {
      if (current && reply.ok) setAnswer({ text: wanted, view: reply.value });
    });
    return () => {
      current = false;
    };
  }, [api, wanted]);
  const toEntry = (kind: SearchKind, hit: SearchHit, index: number): PaletteEntry => {
    const title = say(hit.title);
    return {
      id: `${kind} ${index}`,
      icon: icons[kind],
      title,
      about: hit.about ?? '',
      kind: t(`palette.kind.${kind}`),
      matched: title.includes(hit.matched.text)
        ? null
        : { label: say(hit.matched.label), text: hit.matched.text, ranges: hit.matched.ranges },
      run: () => open(hit.goTo),
    };
  };
  const open = (target: SearchHit['goTo']) => {
    if (target.kind === 'document' && target.dossier === null) {
      return void api.call('openOriginal', { file: target.file, where: 'folder' });
    }
    if (target.dossier === null) return goTo({ screen: 'today' });
    goTo({ screen: 'dossier', dossier: target.dossier, item: target.kind === 'item' ? target.item : null });
  };
  const entries = (answer?.view.groups ?? []).flatMap(({ kind, hits }) =>
    hits.map((hit, index) => toEntry(kind, hit, index)),
  );
  return {
    entries: wanted === '' ? [] : entries,
    busy: wanted !== '' && answer?.text !== wanted,
    isWhole: answer?.view.isWhole ?? true,
  };
}
