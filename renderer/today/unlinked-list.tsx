import { useTranslation } from 'react-i18next';
import type { UnlinkedView } from '#shared/api/views.ts';
import type { Evidence } from '#shared/domain/evidence.ts';
import { routeAddress } from '../app/route.ts';
import { DragFile } from '../evidence/drag-file.tsx';
import { OpenFile } from '../evidence/open-file.tsx';
import { useWords } from '../finding/use-words.ts';
import { VirtualRows } from '../ui/virtual-rows.tsx';

/** Documents that belong to no dossier for certain, with the dossiers they may belong to and why. */
export function UnlinkedList({ documents }: { readonly documents: readonly UnlinkedView[] }) {
  const { t } = useTranslation();
  const words = useWords();
  if (documents.length === 0) return <p className="drawer-empty">{t('drawer.unlinkedNone')}</p>;
  return (
    <VirtualRows
      label={t('drawer.unlinked')}
      rows={documents}
      keyOf={(document) => document.file}
      draw={(document) => (
        <div className="file-line">
          <DragFile file={document.file}>
            <span className="file-name">{document.shownPath}</span>
          </DragFile>
          <span>{t(`terms.documentType.${document.documentType ?? 'unknown'}`)}</span>
          <span className="suggestions">
            {document.suggestions.length === 0 && <span className="muted">{t('drawer.noSuggestion')}</span>}
            {document.suggestions.map((suggestion) => (
              <span key={suggestion.dossier}>
                {t('drawer.maybe')}{' '}
                <a href={routeAddress({ screen: 'dossier', dossier: suggestion.dossier, item: null })}>
                  {suggestion.key}
                </a>
                {': '}
                {words.link(suggestion.because)}
              </span>
            ))}
          </span>
          <span className="file-acts">
            <a
              className="button button-quiet"
              href={routeAddress({ screen: 'unlinked', file: document.file })}
              aria-label={`${t('drawer.link')}: ${document.shownPath}`}
            >
              {t('drawer.link')}
            </a>
            <OpenFile file={document.file} at={partPage(document)} />
          </span>
        </div>
      )}
    />
  );
}

/** Where it begins, in a file that holds several documents. */
function partPage({ file, part }: UnlinkedView): Evidence | undefined {
  return part && { kind: 'page', file, page: part.first, box: null };
}
