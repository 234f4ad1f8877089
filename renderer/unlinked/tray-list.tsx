import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrayDocument } from '#shared/api/filing-views.ts';
import { fileName, folderName } from '../evidence/place-name.ts';
import { Icon } from '../ui/icon.tsx';

interface TrayListProps {
  readonly documents: readonly TrayDocument[];
  readonly current: TrayDocument;
  readonly onChoose: (document: string) => void;
}

/** Documents that wait for a decision, each with its best suggestion. */
export function TrayList({ documents, current, onChoose }: TrayListProps) {
  const { t } = useTranslation();
  const marked = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document has to come into view.
  useEffect(() => {
    marked.current?.scrollIntoView({ block: 'nearest' });
  }, [current.document]);
  const kindOf = ({ unread, documentType }: TrayDocument) =>
    unread ? t(`terms.problem.${unread}`) : t(`terms.documentType.${documentType ?? 'unknown'}`);
  const suggestionOf = ({ unread, suggestions: [best] }: TrayDocument) => {
    if (best !== undefined) return `${t('drawer.maybe')} ${best.key}`;
    return unread ? '' : t('drawer.noSuggestion');
  };
  return (
    <section className="panel tray-list" aria-label={t('unlinked.waiting', { count: documents.length })}>
      <h2>{t('unlinked.waiting', { count: documents.length })}</h2>
      <ul>
        {documents.map((document) => {
          const isCurrent = document.document === current.document;
          return (
            <li key={document.document} ref={isCurrent ? marked : null}>
              <button type="button" aria-current={isCurrent} onClick={() => onChoose(document.document)}>
                <Icon name="file" />
                <span>
                  <b className="file-name">{fileName(document.shownPath)}</b>
                  <span className="second-line file-name">{folderName(document.shownPath)}</span>
                  <span className="second-line">
                    {[kindOf(document), suggestionOf(document)].filter(Boolean).join(' · ')}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
