import { useTranslation } from 'react-i18next';
import type { DocumentSummary, SetUpView } from '#shared/api/set-up-views.ts';
import { type DocumentType, documentTypes } from '#shared/domain/document-type.ts';
import { isFieldName } from '#shared/domain/field-name.ts';
import { fieldLabels } from '#shared/text/field-labels.ts';
import { useApp, useBilingual } from '../app/app-context.ts';
import { VirtualRows } from '../ui/virtual-rows.tsx';
import { OwnCompany } from './own-company.tsx';

interface DocumentKindsProps {
  readonly view: SetUpView;
  readonly onRun: () => void;
}

/** Every document with what it is taken for and why; another kind is remembered for all documents with such a name. */
export function DocumentKinds({ view, onRun }: DocumentKindsProps) {
  const { t } = useTranslation();
  const { api, tell } = useApp();
  const say = useBilingual();
  const choose = async ({ file, pattern }: DocumentSummary, kind: string) => {
    const documentType = documentTypes.find((one) => one === kind) ?? null;
    const reply = await api.call('pinDocument', { file, documentType });
    if (!reply.ok) return tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
    tell({
      tone: 'done',
      text: documentType === null ? t('setUp.forgotten', { pattern }) : t('setUp.kept', { pattern }),
    });
    onRun();
  };
  return (
    <div className="set-up-documents">
      <OwnCompany own={view.ownCompany} onRun={onRun} />
      <h2>{t('setUp.documents', { count: view.documentCount })}</h2>
      <p className="muted">{t('setUp.documentsWhat')}</p>
      {view.documents.length < view.documentCount && (
        <p className="muted">{t('setUp.firstDocuments', { count: view.documents.length })}</p>
      )}
      <VirtualRows
        rows={view.documents}
        label={t('setUp.documents', { count: view.documentCount })}
        keyOf={({ file }) => file}
        draw={(document) => (
          <div className="set-up-document">
            <span>
              {document.shownPath}
              <span className="second-line muted">{reasonOf(document)}</span>
            </span>
            <KindChoice document={document} onChoose={(kind) => void choose(document, kind)} />
          </div>
        )}
      />
    </div>
  );

  function reasonOf({ isPinned, because, documentType, pattern }: DocumentSummary): string {
    if (isPinned) return t('setUp.kindByYou', { pattern });
    if (documentType === null) return t('setUp.kindUnknown');
    return because === ''
      ? ''
      : t('setUp.kindBecause', { because: isFieldName(because) ? say(fieldLabels[because]) : because });
  }
}

interface KindChoiceProps {
  readonly document: DocumentSummary;
  readonly onChoose: (kind: string) => void;
}

function KindChoice({ document, onChoose }: KindChoiceProps) {
  const { t } = useTranslation();
  const { shownPath, documentType, isPinned } = document;
  const title = (kind: DocumentType) => t(`terms.documentType.${kind}`);
  return (
    <select
      aria-label={t('setUp.kindOf', { file: shownPath })}
      value={documentType ?? ''}
      onChange={(event) => onChoose(event.target.value)}
    >
      {(documentType === null || isPinned) && <option value="">{t('setUp.leave')}</option>}
      {documentTypes.map((kind) => (
        <option key={kind} value={kind}>
          {title(kind)}
        </option>
      ))}
    </select>
  );
}
