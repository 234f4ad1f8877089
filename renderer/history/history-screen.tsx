import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input } from '#shared/api/methods.ts';
import type { ItemView } from '#shared/api/views.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import { useApp, useBilingual } from '../app/app-context.ts';
import { FailureMessage } from '../app/failure-message.tsx';
import { routeAddress } from '../app/route.ts';
import { useEvent } from '../app/use-event.ts';
import { useRequest } from '../app/use-request.ts';
import { Loading, Message } from '../ui/states.tsx';
import { VirtualRows } from '../ui/virtual-rows.tsx';
import { DayChooser } from './day-chooser.tsx';
import { HistoryRow } from './history-row.tsx';
import { useSettled } from './use-settled.ts';
import './history.css';

interface HistoryScreenProps {
  /** null: of everything. */
  readonly item: ItemId | null;
  /** The item as the list knows it; null when it is off the list. */
  readonly about: ItemView | null;
}

/** What happened, by whom and why: of a day, of an item, or every line with these words. */
export function HistoryScreen({ item, about }: HistoryScreenProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [day, setDay] = useState(localToday);
  const sought = useSettled(text.trim());
  const of = sought === '' ? placeOf(item, day) : ({ kind: 'search', text: sought } as const);
  return (
    <div className="history-screen">
      <h1>{t('nav.history')}</h1>
      <search className="history-top">
        <label className="field">
          <span>{t('history.search')}</span>
          <input
            type="search"
            value={text}
            maxLength={200}
            placeholder={t('history.placeholder')}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        {item === null ? (
          <DayChooser day={day} disabled={sought !== ''} onChange={setDay} />
        ) : (
          <OfItem about={about} />
        )}
      </search>
      <Lines of={of} />
    </div>
  );
}

function OfItem({ about }: Pick<HistoryScreenProps, 'about'>) {
  const { t } = useTranslation();
  const say = useBilingual();
  const what = about === null ? t('history.gone') : say(about.item.finding.message.what);
  return (
    <p>
      {t('history.ofItem', { what })}{' '}
      <a href={routeAddress({ screen: 'history', item: null })}>{t('history.all')}</a>
    </p>
  );
}

function Lines({ of }: Input<'getHistory'>) {
  const { t } = useTranslation();
  const { api } = useApp();
  const [request, reload] = useRequest(api, 'getHistory', { of });
  useEvent(api, 'stateChanged', reload);
  if (request.state === 'loading') return <Loading label={t('history.loading')} />;
  if (request.state === 'failed') return <FailureMessage failure={request.failure} retry={reload} />;
  const isSearch = of.kind === 'search';
  const lines = isSearch ? request.value.toReversed() : request.value;
  if (lines.length === 0) {
    return isSearch ? (
      <Message icon="search" title={t('history.notFound')} text={t('history.notFoundText')} />
    ) : (
      <Message icon="clock" title={t('history.nothing')} text={t('history.nothingText')} />
    );
  }
  const isCut = isSearch && lines.length >= mostFound;
  return (
    <>
      <p className="muted history-count" role="status">
        {isCut ? t('history.most', { count: lines.length }) : t('history.lines', { count: lines.length })}
      </p>
      <VirtualRows
        label={t('nav.history')}
        rows={lines}
        keyOf={({ number }) => String(number)}
        draw={(line) => <HistoryRow line={line} />}
      />
    </>
  );
}

/** As many lines as a search gives at most. */
const mostFound = 300;

function placeOf(item: ItemId | null, day: LocalDate): Input<'getHistory'>['of'] {
  return item === null ? { kind: 'day', day } : { kind: 'item', item };
}

/** The day it is where the person sits. */
function localToday(): LocalDate {
  const now = new Date();
  const isHere = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return isHere.toISOString().slice(0, 10) as LocalDate;
}
