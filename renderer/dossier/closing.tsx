import { useTranslation } from 'react-i18next';
import type { ClosingObstacle, ClosingView, DossierChange } from '#shared/api/life-views.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import { readableValue } from '#shared/text/readable-value.ts';
import { useApp, useBilingual } from '../app/app-context.ts';
import { useWords } from '../finding/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Prose } from '../ui/prose.tsx';

interface ClosingProps {
  readonly dossier: DossierId;
  readonly closing: ClosingView;
  readonly onChanged: () => void;
}

/** Whether the dossier is closed, what stands in the way, and what brought it back. */
export function Closing({ dossier, closing, onChanged }: ClosingProps) {
  const { t } = useTranslation();
  const { api, tell } = useApp();
  const words = useWords();
  const change = async (method: 'closeDossier' | 'reopenDossier') => {
    const reply = await api.call(method, { dossier });
    if (!reply.ok) tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
    else {
      const text = method === 'closeDossier' ? t('closing.closedNow') : t('closing.reopenedNow');
      tell({ tone: 'done', text });
    }
    onChanged();
  };
  return (
    <section className="panel" aria-labelledby="dossier-closing">
      <h2 id="dossier-closing">{t('closing.title')}</h2>
      {closing.kind === 'closed' ? (
        <>
          <p>{t('closing.closed', { moment: words.moment(closing.at), who: closing.who })}</p>
          <Button icon="undo" onClick={() => void change('reopenDossier')}>
            {t('closing.reopen')}
          </Button>
        </>
      ) : (
        <>
          {closing.reopened !== null && <Reopened {...closing.reopened} />}
          {closing.obstacles.length > 0 ? (
            <Obstacles obstacles={closing.obstacles} />
          ) : (
            <>
              <p>{t('closing.ready')}</p>
              <Button icon="check" onClick={() => void change('closeDossier')}>
                {t('closing.close')}
              </Button>
            </>
          )}
        </>
      )}
    </section>
  );
}

function Obstacles({ obstacles }: { readonly obstacles: readonly ClosingObstacle[] }) {
  const { t } = useTranslation();
  const say = useBilingual();
  const text = (obstacle: ClosingObstacle): string => {
    switch (obstacle.kind) {
      case 'document':
        return t(`closing.document.${obstacle.state}`, { label: say(obstacle.label) });
      case 'blocking':
      case 'question':
        return say(obstacle.what);
      case 'unchecked':
        return t('closing.unchecked');
    }
  };
  return (
    <>
      <p className="muted">{t('closing.obstacles')}</p>
      <ul className="closing-list">
        {[...new Set(obstacles.map(text))].map((line) => (
          <li key={line}>
            <Prose>{line}</Prose>
          </li>
        ))}
      </ul>
    </>
  );
}

function Reopened({ at, changes }: { readonly at: string; readonly changes: readonly DossierChange[] }) {
  const { t } = useTranslation();
  const say = useBilingual();
  const { language } = useApp();
  const words = useWords();
  const text = ({ kind, label, before, after }: DossierChange): string => {
    if (kind === 'value') {
      const nothing = t('closing.nothing');
      return t('closing.change', {
        label: say(label),
        before: before === null ? nothing : readableValue(before, language),
        after: after === null ? nothing : readableValue(after, language),
      });
    }
    const how = before === null ? 'came' : after === null ? 'gone' : 'replaced';
    return t(`closing.file.${how}`, { label: say(label) });
  };
  return (
    <>
      <p>{t('closing.reopened', { moment: words.moment(at) })}</p>
      <ul className="closing-list">
        {changes.map((change) => (
          <li key={`${change.kind} ${change.label.nl}`}>
            <Prose>{text(change)}</Prose>
          </li>
        ))}
      </ul>
    </>
  );
}
