import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MistakeView, TypesView } from '#shared/api/type-views.ts';
import { useApp, useBilingual } from '../app/app-context.ts';
import { FailureMessage } from '../app/failure-message.tsx';
import { useEvent } from '../app/use-event.ts';
import { useRequest } from '../app/use-request.ts';
import { Loading } from '../ui/states.tsx';
import { ImportType } from './import-type.tsx';
import { MistakeList } from './mistake-list.tsx';
import { TypeEditor } from './type-editor.tsx';
import './dossier-types.css';

/** What "complete" means, type by type: looked at, changed in a form, tried and then applied. */
export function DossierTypesScreen({ onRun }: { readonly onRun: () => void }) {
  const { t } = useTranslation();
  const { api } = useApp();
  const [request, reload] = useRequest(api, 'getTypes', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const [refused, setRefused] = useState<readonly MistakeView[]>([]);
  useEvent(api, 'stateChanged', reload);
  if (request.state !== 'done') {
    return (
      <>
        <h1 className="unseen">{t('nav.dossier-types')}</h1>
        {request.state === 'loading' && <Loading label={t('types.loading')} />}
        {request.state === 'failed' && <FailureMessage failure={request.failure} retry={reload} />}
      </>
    );
  }
  const view = request.value;
  const current = view.types.find(({ id }) => id === chosen) ?? mostUsed(view);
  const applied = () => {
    reload();
    onRun();
  };
  return (
    <div className="types">
      <header>
        <h1>{t('nav.dossier-types')}</h1>
        <p className="muted">{t('types.what')}</p>
        <MistakeList title={t('types.brokenFiles')} mistakes={view.mistakes} />
        <MistakeList title={t('types.notImported')} mistakes={refused} />
      </header>
      <div>
        <TypeList view={view} current={current?.id ?? null} onChoose={setChosen} />
        <ImportType
          onDone={(type) => {
            setRefused([]);
            setChosen(type);
            applied();
          }}
          onRefused={setRefused}
        />
      </div>
      {current && <TypeEditor key={current.id} id={current.id} checks={view.checks} onApplied={applied} />}
    </div>
  );
}

function mostUsed({ types }: TypesView) {
  return types.toSorted((one, other) => other.dossiers - one.dossiers)[0];
}

interface TypeListProps {
  readonly view: TypesView;
  readonly current: string | null;
  readonly onChoose: (id: string) => void;
}

function TypeList({ view, current, onChoose }: TypeListProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const sorted = view.types.toSorted((one, other) => other.dossiers - one.dossiers);
  return (
    <nav className="types-list" aria-label={t('nav.dossier-types')}>
      <ul>
        {sorted.map(({ id, title, origin, dossiers }) => (
          <li key={id}>
            <button type="button" aria-current={id === current} onClick={() => onChoose(id)}>
              <b>{say(title)}</b>
              <span className="muted">
                {t(`types.origin.${origin}`)} · {t('types.dossiers', { count: dossiers })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
