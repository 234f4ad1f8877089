import { useTranslation } from 'react-i18next';
import type { TrialExample, TrialView } from '#shared/api/type-views.ts';
import { useBilingual } from '../app/app-context.ts';
import { FailureMessage } from '../app/failure-message.tsx';
import { Button } from '../ui/button.tsx';
import type { TrialControl } from './use-trial.ts';

interface TrialPanelProps {
  readonly trial: TrialControl;
  /** The text as it is now; a trial of another one is old. */
  readonly text: string;
}

/** What the changed type would do to the dossiers of this workspace, before it counts. */
export function TrialPanel({ trial, text }: TrialPanelProps) {
  const { t } = useTranslation();
  const { state } = trial;
  switch (state.kind) {
    case 'none':
      return null;
    case 'failed':
      return <FailureMessage failure={state.failure} retry={() => trial.start(text)} />;
    case 'running': {
      const { done, total } = state.progress ?? { done: 0, total: 0 };
      return (
        <div className="panel" role="status">
          <p>{t('types.trying', { done, total })}</p>
          <progress value={done} max={Math.max(1, total)} aria-label={t('types.tryingLabel')} />
          <Button icon="cross" onClick={trial.cancel}>
            {t('app.cancel')}
          </Button>
        </div>
      );
    }
    case 'done':
      return <TrialResult result={state.result} isOld={state.text !== text} />;
  }
}

function TrialResult({ result, isOld }: { readonly result: TrialView; readonly isOld: boolean }) {
  const { t } = useTranslation();
  const { dossiers, flagged, fresh, gone, acceptedGone } = result;
  return (
    <section className="panel trial" aria-labelledby="trial-title">
      <h3 id="trial-title">{t('types.trial')}</h3>
      <div role="status">
        {isOld && <p className="muted">{t('types.trialOld')}</p>}
        <p>
          <b>{t('types.flagged', { flagged, dossiers })}</b> {t('types.nothingKept')}
        </p>
      </div>
      <Examples title={t('types.fresh', { count: fresh })} examples={result.freshExamples} />
      <Examples
        title={`${t('types.gone', { count: gone })}${gone > 0 ? ` ${t('types.acceptedGone', { count: acceptedGone })}` : ''}`}
        examples={result.goneExamples}
      />
      <Warnings result={result} />
    </section>
  );
}

function Examples({
  title,
  examples,
}: {
  readonly title: string;
  readonly examples: readonly TrialExample[];
}) {
  const say = useBilingual();
  return (
    <>
      <p>{title}</p>
      {examples.length > 0 && (
        <ul>
          {examples.map(({ dossier, text }) => (
            <li key={`${dossier} ${text.nl}`}>
              <b>{dossier}</b> {say(text)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Warnings({ result: { together, never, between } }: { readonly result: TrialView }) {
  const { t } = useTranslation();
  const say = useBilingual();
  const all = (names: typeof never) => names.map(say).join('; ');
  if (together.length + never.length + between.length === 0) return null;
  return (
    <div className="types-mistakes">
      <b>{t('types.mind')}</b>
      <ul>
        {together.map(([one, other]) => (
          <li key={`${one.nl} ${other.nl}`}>{t('types.together', { one: say(one), other: say(other) })}</li>
        ))}
        {between.map(({ uses, dossiers, examples }) => (
          <li key={all(uses)}>
            {t('types.between', { count: dossiers, uses: all(uses), examples: examples.join(', ') })}
          </li>
        ))}
      </ul>
      {never.length > 0 && <Never names={never.map(say)} />}
    </div>
  );
}

/** Often many, and seldom wrong: a check of what this workspace does not have. */
function Never({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('types.never', { count: names.length })}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
