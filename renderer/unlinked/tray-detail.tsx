import { useTranslation } from 'react-i18next';
import type { TrayDocument } from '#shared/api/filing-views.ts';
import { useBilingual } from '../app/app-context.ts';
import { routeAddress } from '../app/route.ts';
import { EvidencePane } from '../evidence/evidence-pane.tsx';
import { ReadingText } from '../evidence/reading-text.tsx';
import { useWords } from '../finding/use-words.ts';
import { Button } from '../ui/button.tsx';

interface TrayDetailProps {
  readonly document: TrayDocument;
  readonly onAccept: (suggestion: TrayDocument['suggestions'][number]) => void;
  readonly onChoose: () => void;
  readonly onAside: () => void;
}

/** Suggestions with a number key each are in reach of one hand. */
const mostSuggestions = 9;

/** One document: what was read of it, where it may belong and why, and how it looks. */
export function TrayDetail({ document, onAccept, onChoose, onAside }: TrayDetailProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const words = useWords();
  const suggestions = document.suggestions.slice(0, mostSuggestions);
  return (
    <div className="tray-detail">
      <section className="panel tray-choice" aria-label={t('unlinked.where')}>
        <h2>{t('unlinked.where')}</h2>
        {document.unread && <p>{t(`terms.problem.${document.unread}`)}</p>}
        {suggestions.length === 0 && (
          <p className="muted">{document.unread ? t('unlinked.notRead') : t('unlinked.noSuggestion')}</p>
        )}
        <ol>
          {suggestions.map((suggestion, index) => (
            <li key={suggestion.dossier}>
              <Button
                tone={index === 0 ? 'primary' : 'plain'}
                icon="check"
                onClick={() => onAccept(suggestion)}
              >
                {t('unlinked.accept', { key: suggestion.key })}
                <kbd>{index === 0 ? 'A' : index + 1}</kbd>
              </Button>
              <span>
                {suggestion.party !== null && <b>{suggestion.party}</b>}
                <span className="second-line">
                  {words.link(suggestion.because)}
                  {' · '}
                  <a
                    href={routeAddress({ screen: 'dossier', dossier: suggestion.dossier, item: null })}
                    aria-label={t('unlinked.open', { key: suggestion.key })}
                  >
                    {t('action.view')}
                  </a>
                </span>
              </span>
            </li>
          ))}
        </ol>
        <div className="tray-acts">
          <Button icon="search" onClick={onChoose}>
            {t('unlinked.other')}
            <kbd>Z</kbd>
          </Button>
          <Button icon="minus" onClick={onAside}>
            {t('unlinked.nowhere')}
            <kbd>X</kbd>
          </Button>
        </div>
        {document.facts.length > 0 && (
          <dl className="tray-facts">
            {document.facts.map(({ label, reading }) => (
              <div key={label.nl}>
                <dt>{say(label)}</dt>
                <dd>
                  <ReadingText reading={reading} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      <EvidencePane
        at={preview(document)}
        raw={null}
        title={t(`terms.documentType.${document.documentType ?? 'unknown'}`)}
        tone="read"
      />
    </div>
  );
}

/** The page where it begins when it is a part of a file; else the file, by its pages where it has any. */
function preview({ file, part }: TrayDocument) {
  return part === undefined
    ? ({ kind: 'file', file } as const)
    : ({ kind: 'page', file, page: part.first, box: null } as const);
}
