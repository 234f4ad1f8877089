import { memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemView } from '#shared/api/views.ts';
import { useBilingual } from '../app/app-context.ts';
import { routeAddress } from '../app/route.ts';
import { FollowerList } from '../finding/follower-list.tsx';
import type { ItemAct } from '../finding/item-acts.ts';
import { ItemButtons } from '../finding/item-buttons.tsx';
import { ItemStatus } from '../finding/item-status.tsx';
import { SeverityMark } from '../finding/severity-mark.tsx';
import { useLifeWords } from '../finding/use-life-words.ts';
import { useWords } from '../finding/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Prose } from '../ui/prose.tsx';
import { useWidth } from '../ui/use-width.ts';
import { opensAs } from './use-open-item.tsx';

/** From this width on eight buttons stand on one line, in pixels. */
const roomy = 1340;

interface ItemDetailProps {
  readonly view: ItemView;
  readonly onOpen: (view: ItemView) => void;
  readonly onAct: (act: ItemAct) => void;
}

/** The whole text of the active item, with a button for every key. */
export const ItemDetail = memo(function ItemDetail({ view, onOpen, onAct }: ItemDetailProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const words = useWords();
  const life = useLifeWords();
  const { item, follows, reasons } = view;
  const { finding } = item;
  const values = [
    finding.expected && `${t('finding.expected')} ${words.value(finding.expected)}`,
    finding.found && `${t('finding.found')} ${words.value(finding.found)}`,
    finding.likelyCause && words.cause(finding.likelyCause),
  ].filter((text) => text !== null);
  const lines = life(view);
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame, roomy);
  return (
    <section ref={frame} className="item-detail" aria-label={t('today.detail')}>
      <div className="item-detail-text">
        <h2>
          <Prose>{say(finding.message.what)}</Prose>
        </h2>
        <p className="item-detail-line">
          <SeverityMark severity={finding.severity} />
          <ItemStatus item={item} />
          {values.map((text) => (
            <span key={text}>{text}</span>
          ))}
          <span>
            <b>{t('finding.todo')}</b> <Prose>{say(finding.message.todo)}</Prose>
          </span>
        </p>
        <FollowerList follows={follows} />
        <p className="muted">
          {t('today.place', { reasons: reasons.map(words.reason).join(', ') })}
          {item.because !== null && ` ${t(`terms.changeReason.${item.because}`)}`}
          {item.notRechecked !== null && ` ${t(`terms.notRechecked.${item.notRechecked.reason}`)}`}{' '}
          <a href={routeAddress({ screen: 'history', item: item.id })}>{t('nav.history')}</a>
        </p>
        {lines.length > 0 && <p className="item-note">{lines.join(' ')}</p>}
        {item.note !== '' && <p className="item-note">{item.note}</p>}
      </div>
      <div className="item-detail-actions">
        {finding.dossier !== null && (
          <a
            className="button button-primary act-button"
            href={routeAddress({ screen: 'dossier', dossier: finding.dossier, item: item.id })}
          >
            <Icon name="right" />
            {t('action.open')}
            <kbd>Enter</kbd>
          </a>
        )}
        {opensAs(view) === 'look' && (
          <Button tone="primary" icon="search" className="act-button" onClick={() => onOpen(view)}>
            {t('action.look')}
            <kbd>Enter</kbd>
          </Button>
        )}
        <ItemButtons views={[view]} most={width < roomy ? 6 : 8} onAct={onAct} />
      </div>
    </section>
  );
});
