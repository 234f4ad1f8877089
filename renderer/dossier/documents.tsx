import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '#shared/api/views.ts';
import { PagePane } from '../evidence/page-pane.tsx';
import { DocumentRow } from './document-row.tsx';

/** The documents of the dossier; the pages of a chosen one stand beside the list. */
export function Documents({ documents }: { readonly documents: readonly DocumentView[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = documents.find(({ shownPath }) => shownPath === chosen) ?? null;
  return (
    <section className="panel" aria-labelledby="dossier-documents">
      <h2 id="dossier-documents">{t('dossier.documents', { count: documents.length })}</h2>
      {documents.length === 0 ? (
        <p className="muted">{t('dossier.noDocuments')}</p>
      ) : (
        <div className={`documents ${shown === null ? '' : 'has-preview'}`}>
          <ul>
            {documents.map((document) => (
              <DocumentRow
                key={document.shownPath}
                document={document}
                shown={document === shown}
                onToggle={() => setChosen(document === shown ? null : document.shownPath)}
              />
            ))}
          </ul>
          {shown !== null && (
            <section className="document-preview" aria-label={shown.shownPath}>
              <PagePane
                key={shown.shownPath}
                file={shown.file}
                page={shown.part?.first ?? 1}
                box={null}
                tone="read"
              />
            </section>
          )}
        </div>
      )}
    </section>
  );
}
