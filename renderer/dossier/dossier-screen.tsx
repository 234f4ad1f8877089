import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView, ItemView } from '#shared/api/views.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import { useApp } from '../app/app-context.ts';
import type { Beyond } from '../app/beyond.ts';
import { FailureMessage } from '../app/failure-message.tsx';
import { HandoverButtons } from '../app/handover-buttons.tsx';
import { goTo } from '../app/route.ts';
import { useEvent } from '../app/use-event.ts';
import { useRequest } from '../app/use-request.ts';
import { EvidenceDialog, type ShownPlace } from '../evidence/evidence-dialog.tsx';
import { Loading, Message } from '../ui/states.tsx';
import type { ChangeItem } from './change-item.ts';
import { Closing } from './closing.tsx';
import { Documents } from './documents.tsx';
import { DossierHead } from './dossier-head.tsx';
import { Fields } from './fields.tsx';
import { FindingList } from './finding-list.tsx';
import { FindingPanel } from './finding-panel.tsx';
import { History } from './history.tsx';
import { Lines } from './lines.tsx';
import { Related } from './related.tsx';
import { Requirements } from './requirements.tsx';
import type { Step } from './step-buttons.tsx';
import { useBackKey } from './use-back-key.ts';
import './dossier.css';

interface DossierScreenProps {
  readonly dossier: DossierId;
  /** Item to begin with; null: the first. */
  readonly item: ItemId | null;
  /** Day of the list; null before the first run. */
  readonly asOf: LocalDate | null;
  readonly change: ChangeItem;
  /** Items of other dossiers, to go on to. */
  readonly around: Beyond;
  readonly onGo: (to: ItemView) => void;
  readonly onTask: (on: ItemView | null) => void;
}

/** One dossier with everything known of it. */
export function DossierScreen({ dossier, item, asOf, change, around, onGo, onTask }: DossierScreenProps) {
  const { t } = useTranslation();
  const { api } = useApp();
  const [request, reload] = useRequest(api, 'getDossier', { dossier });
  useEvent(api, 'stateChanged', reload);
  useEvent(api, 'runEnded', reload);
  useBackKey(toList);
  if (request.state !== 'done') {
    return (
      <>
        <h1 className="unseen">{t('nav.dossier')}</h1>
        {request.state === 'loading' && <Loading label={t('dossier.loading')} />}
        {request.state === 'failed' && <FailureMessage failure={request.failure} retry={reload} />}
      </>
    );
  }
  const changeAndReload: ChangeItem = async (id, action) => {
    const failure = await change(id, action);
    reload();
    return failure;
  };
  return (
    <DossierContent
      view={request.value}
      first={item}
      asOf={asOf}
      change={changeAndReload}
      around={around}
      onGo={onGo}
      onTask={onTask}
      onChanged={reload}
    />
  );
}

function toList(): void {
  goTo({ screen: 'today' });
}

interface DossierContentProps extends Omit<DossierScreenProps, 'dossier' | 'item'> {
  readonly view: DossierView;
  readonly first: ItemId | null;
  readonly onChanged: () => void;
}

function DossierContent(props: DossierContentProps) {
  const { view, first, asOf, change, around, onGo, onTask, onChanged } = props;
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(first);
  const [place, setPlace] = useState<ShownPlace | null>(null);
  const at = Math.max(
    0,
    view.items.findIndex(({ item }) => item.id === chosen),
  );
  const current = view.items[at] ?? null;
  const choose = (to: ItemView | undefined) => to && setChosen(to.item.id);
  const stepTo = (inside: ItemView | undefined, outside: ItemView | null): Step | null => {
    if (inside !== undefined) return { to: 'finding', go: () => choose(inside) };
    return outside && { to: 'dossier', go: () => onGo(outside) };
  };
  return (
    <div className="dossier">
      <DossierHead view={view} />
      <div className="dossier-main">
        <div className="dossier-side">
          <FindingList items={view.items} current={current} onChoose={choose} />
          <Requirements requirements={view.requirements} dossier={view.summary} />
          <Closing dossier={view.summary.id} closing={view.closing} onChanged={onChanged} />
        </div>
        {current === null ? (
          <NothingWrong view={view} />
        ) : (
          <FindingPanel
            key={current.item.id}
            view={current}
            place={t('dossier.position', { at: at + 1, of: view.items.length })}
            asOf={asOf}
            change={change}
            onTask={onTask}
            previous={stepTo(at > 0 ? view.items[at - 1] : undefined, around.previous)}
            next={stepTo(view.items[at + 1], around.next)}
          />
        )}
      </div>
      <Fields fields={view.fields} onShow={setPlace} />
      {view.lines !== null && <Lines view={view.lines} />}
      <Documents documents={view.documents} />
      <Related related={view.related} />
      <History lines={view.history} />
      <HandoverButtons dossier={view.summary.id} />
      {place !== null && <EvidenceDialog place={place} onClose={() => setPlace(null)} />}
    </div>
  );
}

function NothingWrong({ view }: { readonly view: DossierView }) {
  const { t } = useTranslation();
  return view.summary.status === 'complete' ? (
    <Message icon="check" title={t('dossier.complete')} text={t('dossier.completeText')} />
  ) : (
    <Message icon="question" title={t('dossier.noItems')} text={t('dossier.noItemsText')} />
  );
}
