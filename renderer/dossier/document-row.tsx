import { useTranslation } from 'react-i18next';
import type { DocumentView } from '#shared/api/views.ts';
import { continuationReason } from '#shared/domain/continuation-reason.ts';
import { DragFile } from '../evidence/drag-file.tsx';
import { OpenFile } from '../evidence/open-file.tsx';
import { PageThumbnail } from '../evidence/page-thumbnail.tsx';
import { useWords } from '../finding/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

interface DocumentRowProps {
  readonly document: DocumentView;
  /** Whether its pages stand beside the list now. */
  readonly shown: boolean;
  readonly onToggle: () => void;
}

/** One document of the dossier: its first page small, what it is, why it belongs here, and whether it could be read. */
export function DocumentRow({ document, shown, onToggle }: DocumentRowProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { file, part, shownPath, type, problem, status, link, because, continues } = document;
  const paged = hasPages(document);
  return (
    <li className="document-row">
      {paged ? (
        <PageThumbnail file={file} page={part?.first ?? 1} />
      ) : (
        <span className="page-thumbnail" aria-hidden="true">
          <Icon name={problem === null ? 'file' : 'question'} />
        </span>
      )}
      <div className="document-text">
        <span>
          <b>{t(`terms.documentType.${type ?? 'unknown'}`)}</b>{' '}
          <DragFile file={file}>
            <span className="file-name">{shownPath}</span>
          </DragFile>
        </span>
        <span className="muted">
          {problem === null ? t(`terms.readStatus.${status}`) : <b>{t(`terms.problem.${problem.code}`)}</b>}
          {' · '}
          {t(`terms.link.${link}`)}: {words.link(because)}
        </span>
        {continues && because.how !== 'continuation' && (
          <span className="muted">{words.link(continuationReason(continues))}</span>
        )}
        <Signatures document={document} />
      </div>
      <span className="documents-acts">
        {paged && (
          <Button tone="quiet" icon="search" aria-pressed={shown} onClick={onToggle}>
            {t('action.view')}
          </Button>
        )}
        <OpenFile file={file} at={part && { kind: 'page', file, page: part.first, box: null }} />
      </span>
    </li>
  );
}

function Signatures({ document }: { readonly document: DocumentView }) {
  const { t } = useTranslation();
  const words = useWords();
  return (document.signatures ?? []).map(({ by, on }) => {
    const name = by ?? t('dossier.unknownSigner');
    return (
      <span key={`${by} ${on}`} className="muted">
        {on === null
          ? t('dossier.signedBy', { by: name })
          : t('dossier.signedByOn', { by: name, on: words.date(on) })}
      </span>
    );
  });
}

/** A file that opened as pages, with or without text on them. */
function hasPages({ pages, status }: DocumentView): boolean {
  return pages !== null || status === 'text' || status === 'ocr' || status === 'no-text';
}
