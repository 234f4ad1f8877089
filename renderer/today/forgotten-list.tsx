import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForgottenLack } from '#shared/api/life-views.ts';
import type { TodayView } from '#shared/api/views.ts';
import { useBilingual } from '../app/app-context.ts';
import { VirtualRows } from '../ui/virtual-rows.tsx';
import { MentionedLine } from './mentioned-line.tsx';

/** Open items and dossiers without owner, next action or date: what nobody would think of. */
export function ForgottenList({ view }: { readonly view: TodayView }) {
  const { t } = useTranslation();
  const say = useBilingual();
  const { forgotten, items } = view;
  const known = useMemo(() => new Map(items.map((item) => [item.item.id, item])), [items]);
  const lacks = (all: readonly ForgottenLack[]) =>
    t('forgotten.lacks', { what: all.map((lack) => t(`forgotten.lack.${lack}`)).join(', ') });
  const lines = [
    ...forgotten.dossiers.map(({ dossier, key, party, lacks: all }) => ({
      dossier,
      item: null,
      dossierKey: key,
      party,
      what: t('forgotten.dossier'),
      why: lacks(all),
    })),
    ...forgotten.items.flatMap(({ item, lacks: all }) => {
      const finding = known.get(item)?.item.finding;
      if (finding === undefined) return [];
      const { dossier, dossierKey, party } = finding;
      return [{ dossier, item, dossierKey, party, what: say(finding.message.what), why: lacks(all) }];
    }),
  ];
  if (lines.length === 0) return <p className="drawer-empty">{t('forgotten.none')}</p>;
  return (
    <VirtualRows
      label={t('drawer.forgotten')}
      rows={lines}
      keyOf={({ dossier, item }) => item ?? dossier ?? ''}
      draw={(line) => <MentionedLine {...line} />}
    />
  );
}
