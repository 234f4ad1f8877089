import { useTranslation } from 'react-i18next';
import type { HistoryLine } from '#shared/api/life-views.ts';
import { routeAddress } from '../app/route.ts';
import { HistoryText } from '../finding/history-text.tsx';
import { useWords } from '../finding/use-words.ts';

/** What happened in this dossier, as the backend orders it. */
export function History({ lines }: { readonly lines: readonly HistoryLine[] }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <section className="panel" aria-labelledby="dossier-history">
      <h2 id="dossier-history">{t('dossier.history')}</h2>
      {lines.length === 0 ? (
        <p className="muted">{t('dossier.noHistory')}</p>
      ) : (
        <ol className="history">
          {lines.map((line) => (
            <li key={line.number}>
              <time dateTime={line.at}>{words.moment(line.at)}</time>
              <span>{line.who}</span>
              <HistoryText line={line} />
            </li>
          ))}
        </ol>
      )}
      <p>
        <a href={routeAddress({ screen: 'history', item: null })}>{t('history.all')}</a>
      </p>
    </section>
  );
}
