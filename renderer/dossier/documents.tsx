import { useTranslation } from 'react-i18next';
import type { DocumentView } from '#shared/api/views.ts';
import type { Evidence } from '#shared/domain/evidence.ts';
import { DragFile } from '../evidence/drag-file.tsx';
import type { ShownPlace } from '../evidence/evidence-dialog.tsx';
import { OpenFile } from '../evidence/open-file.tsx';
import { useWords } from '../finding/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

interface DocumentsProps {
  readonly documents: readonly DocumentView[];
  readonly onShow: (place: ShownPlace) => void;
}

/** The documents of the dossier: what each is, why it belongs here, and whether it could be read. */
export function Documents({ documents, onShow }: DocumentsProps) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <section className="panel" aria-labelledby="dossier-documents">
      <h2 id="dossier-documents">{t('dossier.documents', { count: documents.length })}</h2>
      {documents.length === 0 ? (
        <p className="muted">{t('dossier.noDocuments')}</p>
      ) : (
        <ul className="documents">
          {documents.map((document) => (
            <li key={document.shownPath}>
              <Icon name={document.problem === null ? 'file' : 'question'} />
              <b>{t(`terms.documentType.${document.type ?? 'unknown'}`)}</b>
              <DragFile file={document.file}>
                <span className="file-name">{document.shownPath}</span>
              </DragFile>
              <span>
                {document.problem === null
                  ? t(`terms.readStatus.${document.status}`)
                  : t(`terms.problem.${document.problem.code}`)}
              </span>
              <span className="muted">
                {t(`terms.link.${document.link}`)}: {words.link(document.because)}
              </span>
              {(document.signatures ?? []).map(({ by, on }) => (
                <span key={`${by} ${on}`} className="muted">
                  {on === null
                    ? t('dossier.signedBy', { by: by ?? t('dossier.unknownSigner') })
                    : t('dossier.signedByOn', {
                        by: by ?? t('dossier.unknownSigner'),
                        on: words.date(on),
                      })}
                </span>
              ))}
              <span className="documents-acts">
                {hasPages(document) && (
                  <Button
                    tone="quiet"
                    icon="search"
                    onClick={() => onShow({ title: document.shownPath, at: firstPage(document), raw: null })}
                  >
                    {t('action.view')}
                  </Button>
                )}
                <OpenFile file={document.file} at={document.part && firstPage(document)} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Where it begins: the first page of its own in a file that holds several documents. */
function firstPage({ file, part }: DocumentView): Evidence {
  return { kind: 'page', file, page: part?.first ?? 1, box: null };
}

/** A file that opened as pages, with or without text on them. */
function hasPages({ pages, status }: DocumentView): boolean {
  return pages !== null || status === 'text' || status === 'ocr' || status === 'no-text';
}
