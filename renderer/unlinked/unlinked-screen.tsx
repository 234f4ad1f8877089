import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrayDocument, UnlinkedTray } from '#shared/api/filing-views.ts';
import type { DossierSummary } from '#shared/api/views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { FailureMessage } from '../app/failure-message.tsx';
import { Button } from '../ui/button.tsx';
import { Loading, Message } from '../ui/states.tsx';
import { ChooseDossier } from './choose-dossier.tsx';
import { Decided } from './decided.tsx';
import { TrayDetail } from './tray-detail.tsx';
import { TrayList } from './tray-list.tsx';
import { useTray } from './use-tray.ts';
import { useTrayKeys } from './use-tray-keys.ts';
import './unlinked.css';

interface UnlinkedScreenProps {
  /** The document to begin with; null: the first. */
  readonly start: FilePath | null;
  /** To choose another one from than those that are suggested. */
  readonly dossiers: readonly DossierSummary[];
  readonly onRun: () => void;
}

/** The documents that belong to no dossier for certain: one key says where each belongs, and that is remembered. */
export function UnlinkedScreen({ start, dossiers, onRun }: UnlinkedScreenProps) {
  const { t } = useTranslation();
  const tray = useTray(start);
  const [choosing, setChoosing] = useState<TrayDocument | null>(null);
  const { current, request } = tray;
  useTrayKeys({
    onStep: tray.step,
    onAccept: (place) => {
      const suggestion = current?.suggestions[place];
      if (current !== null && suggestion !== undefined) tray.accept(current, suggestion);
    },
    onChoose: () => setChoosing(current),
    onAside: () => current !== null && tray.setAside(current),
  });
  return (
    <div className="unlinked">
      <header className="unlinked-head">
        <div>
          <h1>{t('nav.unlinked')}</h1>
          <p className="muted">{t('unlinked.what')}</p>
        </div>
        {request.state === 'done' && request.value.accepted.length > 0 && (
          <Button icon="refresh" onClick={onRun}>
            {t('unlinked.count', { count: request.value.accepted.length })}
          </Button>
        )}
      </header>
      {request.state === 'loading' && <Loading label={t('unlinked.loading')} />}
      {request.state === 'failed' && <FailureMessage failure={request.failure} retry={tray.reload} />}
      {request.state === 'done' && (
        <>
          {current === null ? (
            <Message icon="check" title={t('unlinked.none')} text={t('unlinked.noneText')} />
          ) : (
            <Waiting tray={request.value} current={current} onChoose={tray.choose}>
              <TrayDetail
                key={current.document}
                document={current}
                onAccept={(suggestion) => tray.accept(current, suggestion)}
                onChoose={() => setChoosing(current)}
                onAside={() => tray.setAside(current)}
              />
            </Waiting>
          )}
          <Decided tray={request.value} onBringBack={tray.bringBack} />
        </>
      )}
      {choosing !== null && (
        <ChooseDossier
          name={choosing.shownPath}
          dossiers={dossiers}
          onClose={() => setChoosing(null)}
          onChoose={({ id, key }) => {
            setChoosing(null);
            tray.accept(choosing, { dossier: id, key });
          }}
        />
      )}
    </div>
  );
}

interface WaitingProps {
  readonly tray: UnlinkedTray;
  readonly current: TrayDocument;
  readonly onChoose: (document: string) => void;
  readonly children: React.ReactNode;
}

function Waiting({ tray, current, onChoose, children }: WaitingProps) {
  return (
    <div className="unlinked-main">
      <TrayList documents={tray.waiting} current={current} onChoose={onChoose} />
      {children}
    </div>
  );
}
