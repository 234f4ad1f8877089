import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetUpView, SheetSummary } from '#shared/api/set-up-views.ts';
import { useApp } from '../app/app-context.ts';
import { FailureMessage } from '../app/failure-message.tsx';
import { useEvent } from '../app/use-event.ts';
import { useRequest } from '../app/use-request.ts';
import { Icon } from '../ui/icon.tsx';
import { Loading, Message } from '../ui/states.tsx';
import { DocumentKinds } from './document-kinds.tsx';
import { SheetSetUp } from './sheet-set-up.tsx';
import { useRoleTitle } from './use-role-title.ts';
import './set-up.css';

const documents = 'documents';

/** What was made of the folders, and how to correct it by pointing: the sheets one by one, and the kinds of the documents. */
export function SetUpScreen({ onRun }: { readonly onRun: () => void }) {
  const { t } = useTranslation();
  const { api } = useApp();
  const [request, reload] = useRequest(api, 'getSetUp', {});
  const [chosen, setChosen] = useState<string | null>(null);
  useEvent(api, 'runEnded', reload);
  useEvent(api, 'stateChanged', reload);
  const view = request.state === 'done' ? request.value : null;
  if (view === null || view.sheets.length + view.documentCount === 0) {
    return (
      <>
        <h1 className="unseen">{t('nav.set-up')}</h1>
        {request.state === 'loading' && <Loading label={t('setUp.loading')} />}
        {request.state === 'failed' && <FailureMessage failure={request.failure} retry={reload} />}
        {view !== null && <Message icon="folder" title={t('setUp.nothing')} text={t('setUp.nothingText')} />}
      </>
    );
  }
  const sheet = view.sheets.find((one) => keyOf(one) === chosen) ?? view.sheets[0];
  const showsDocuments = chosen === documents || !sheet;
  return (
    <div className="set-up">
      <header>
        <h1>{t('nav.set-up')}</h1>
        <p className="muted">{t('setUp.what')}</p>
      </header>
      <nav className="set-up-list" aria-label={t('setUp.found')}>
        <SheetList
          view={view}
          current={showsDocuments ? null : keyOf(sheet)}
          onChoose={(one) => setChosen(keyOf(one))}
        />
        <button type="button" aria-current={showsDocuments} onClick={() => setChosen(documents)}>
          <Icon name="file" />
          <b>{t('setUp.documents', { count: view.documentCount })}</b>
          <span className="muted">
            {t('setUp.unknownDocuments', {
              count: view.documents.filter(({ documentType }) => documentType === null).length,
            })}
          </span>
        </button>
      </nav>
      {showsDocuments ? (
        <DocumentKinds view={view} onRun={onRun} />
      ) : (
        <SheetSetUp key={keyOf(sheet)} sheet={sheet} types={view.types} onRun={onRun} />
      )}
    </div>
  );
}

function keyOf({ file, sheet }: SheetSummary): string {
  return `${file}\n${sheet}`;
}

interface SheetListProps {
  readonly view: SetUpView;
  readonly current: string | null;
  readonly onChoose: (sheet: SheetSummary) => void;
}

function SheetList({ view, current, onChoose }: SheetListProps) {
  const { t } = useTranslation();
  const titleOf = useRoleTitle(view.types);
  return (
    <ul>
      {view.sheets.map((sheet) => (
        <li key={keyOf(sheet)}>
          <button type="button" aria-current={keyOf(sheet) === current} onClick={() => onChoose(sheet)}>
            <Icon name={sheet.role.kind === 'unknown' ? 'question' : 'check'} />
            <b>{sheet.shownPath}</b>
            <span className="muted">
              {sheet.sheet} · {titleOf(sheet.role)}
              {sheet.role.kind !== 'unknown' && ` · ${t('setUp.rows', { count: sheet.rows })}`}
              {sheet.isPinned && ` · ${t('setUp.byYou')}`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
