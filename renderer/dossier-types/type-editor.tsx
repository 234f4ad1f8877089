import { useTranslation } from 'react-i18next';
import type { CheckView, TypeView } from '#shared/api/type-views.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { useApp, useBilingual } from '../app/app-context.ts';
import { FailureMessage } from '../app/failure-message.tsx';
import { useRequest } from '../app/use-request.ts';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/states.tsx';
import { MistakeList } from './mistake-list.tsx';
import { TrialPanel } from './trial-panel.tsx';
import { TypeChecks } from './type-checks.tsx';
import { TypeDocuments } from './type-documents.tsx';
import { TypeFields } from './type-fields.tsx';
import { TypeStages } from './type-stages.tsx';
import { TypeText } from './type-text.tsx';
import { useTrial } from './use-trial.ts';
import { useTypeDraft } from './use-type-draft.ts';

interface TypeEditorProps {
  readonly id: string;
  readonly checks: readonly CheckView[];
  readonly onApplied: () => void;
}

/** One type in a form. */
export function TypeEditor({ id, checks, onApplied }: TypeEditorProps) {
  const { t } = useTranslation();
  const { api } = useApp();
  const [request, reload] = useRequest(api, 'getType', { type: id });
  if (request.state === 'loading') return <Loading label={t('types.loadingType')} />;
  if (request.state === 'failed') return <FailureMessage failure={request.failure} retry={reload} />;
  const { type } = request.value;
  if (type === null) return null;
  return (
    <LoadedType
      key={request.value.text}
      id={id}
      view={{ ...request.value, type }}
      checks={checks}
      onApplied={() => {
        reload();
        onApplied();
      }}
    />
  );
}

interface LoadedTypeProps extends TypeEditorProps {
  readonly view: TypeView & { readonly type: DossierType };
}

function LoadedType({ id, view, checks, onApplied }: LoadedTypeProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const { api, tell } = useApp();
  const draft = useTypeDraft(id, view);
  const trial = useTrial(id);
  const { type, text, mistakes } = draft;
  const isTried = trial.state.kind === 'done' && trial.state.text === text;
  const apply = async (wanted: string | null) => {
    const reply = await api.call('saveType', { type: id, text: wanted });
    if (!reply.ok) return tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
    if (reply.value.length > 0) return tell({ tone: 'problem', text: t('types.notKept') });
    tell({ tone: 'done', text: t('types.applied', { title: say(type.title) }) });
    onApplied();
  };
  const exportFile = async () => {
    const reply = await api.call('exportType', { type: id });
    if (!reply.ok) return tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
    const saved = reply.value;
    if (saved === null) return;
    if (saved.kind === 'saved')
      return tell({ tone: 'done', text: t('types.exported', { path: saved.path }) });
    tell({
      tone: 'done',
      text: t('types.exportReady'),
      download: { url: saved.url, fileName: saved.fileName },
    });
  };
  return (
    <section className="type-editor" aria-labelledby="type-title">
      <div>
        <h2 id="type-title">{say(type.title)}</h2>
        <p className="muted">{t('types.version', { version: view.type.version })}</p>
        {type.notice && <p className="types-mistakes">{say(type.notice)}</p>}
      </div>
      <TypeChecks type={type} checks={checks} examples={view.examples} onChange={draft.change} />
      <TypeFields type={type} base={view.base} onChange={draft.change} />
      <TypeDocuments type={type} base={view.base} onChange={draft.change} />
      <TypeStages type={type} base={view.base} onChange={draft.change} />
      <TypeText text={text} onWrite={draft.write} />
      <MistakeList title={t('types.wrong')} mistakes={mistakes} />
      <TrialPanel trial={trial} text={text} />
      <div className="type-actions">
        <Button
          tone={isTried ? 'plain' : 'primary'}
          icon="play"
          disabled={!draft.isChanged || mistakes.length > 0 || trial.state.kind === 'running'}
          onClick={() => trial.start(text)}
        >
          {t('types.try')}
        </Button>
        <Button
          tone={isTried ? 'primary' : 'plain'}
          icon="check"
          disabled={!isTried || mistakes.length > 0}
          onClick={() => void apply(text)}
        >
          {t('types.apply')}
        </Button>
        <Button icon="undo" disabled={!draft.isChanged} onClick={draft.reset}>
          {t('types.reset')}
        </Button>
        <Button icon="download" onClick={() => void exportFile()}>
          {t('types.export')}
        </Button>
        {view.origin === 'changed' && (
          <Button tone="quiet" icon="cross" onClick={() => void apply(null)}>
            {t('types.restore')}
          </Button>
        )}
        {draft.isChanged && !isTried && <span className="muted">{t('types.tryFirst')}</span>}
      </div>
    </section>
  );
}
