import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TodayView } from '#shared/api/views.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import { useApp } from '../app/app-context.ts';
import { Icon } from '../ui/icon.tsx';
import { DecisionList } from './decision-list.tsx';
import { ForgottenList } from './forgotten-list.tsx';
import { SinceYesterday } from './since-yesterday.tsx';
import { UnlinkedList } from './unlinked-list.tsx';
import { UnreadList } from './unread-list.tsx';

const sections = ['since', 'forgotten', 'unread', 'unlinked', 'decisions'] as const;
type Section = (typeof sections)[number];

/** Below the list: what could not be checked, what belongs nowhere yet, and how everything was read. */
export function Drawer({ view }: { readonly view: TodayView }) {
  const { t } = useTranslation();
  const { language } = useApp();
  const [open, setOpen] = useState<Section | null>(null);
  const id = useId();
  const content: Readonly<Record<Section, () => ReactNode>> = {
    since: () => <SinceYesterday since={view.sinceYesterday} />,
    forgotten: () => <ForgottenList view={view} />,
    unread: () => <UnreadList files={view.unread} />,
    unlinked: () => <UnlinkedList documents={view.unlinked} />,
    decisions: () => <DecisionList decisions={view.decisions} />,
  };
  const { since: _, ...happened } = view.sinceYesterday ?? { since: '' };
  const sizes: Readonly<Record<Section, number>> = {
    since: Object.values<readonly unknown[]>(happened).reduce((sum, list) => sum + list.length, 0),
    forgotten: view.forgotten.items.length + view.forgotten.dossiers.length,
    unread: view.unread.length,
    unlinked: view.unlinked.length,
    decisions: view.decisions.length,
  };
  return (
    <section className="drawer" aria-label={t('drawer.label')}>
      <div className="drawer-bar">
        {sections.map((section) => (
          <button
            key={section}
            type="button"
            className={`drawer-button ${section === 'unread' && view.unread.length > 0 ? 'is-open-question' : ''}`}
            aria-expanded={open === section}
            aria-controls={id}
            onClick={() => setOpen(open === section ? null : section)}
          >
            <Icon name={open === section ? 'down' : 'up'} />
            {t(`drawer.${section}`)} <span className="count">{formatNumber(sizes[section], language)}</span>
          </button>
        ))}
      </div>
      <div id={id} className="drawer-content" hidden={open === null}>
        {open !== null && content[open]()}
      </div>
    </section>
  );
}
