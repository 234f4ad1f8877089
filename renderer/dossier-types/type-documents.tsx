import { useTranslation } from 'react-i18next';
import { documentTypes } from '#shared/domain/document-type.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { useBilingual } from '../app/app-context.ts';
import { Button } from '../ui/button.tsx';
import { AddPart } from './add-part.tsx';
import { isOwn, withDocument } from './new-part.ts';
import { replaced, TypePart } from './type-part.tsx';

interface TypeDocumentsProps {
  readonly type: DossierType;
  readonly base: DossierType | null;
  readonly onChange: (type: DossierType) => void;
}

/** The documents that a dossier needs, each with the kinds of document that fulfil it. */
export function TypeDocuments({ type, base, onChange }: TypeDocumentsProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const toggle = (place: number, kind: (typeof documentTypes)[number]) => {
    const document = type.documents[place];
    if (!document) return;
    const types = documentTypes.filter((one) =>
      one === kind ? !document.types.includes(one) : document.types.includes(one),
    );
    onChange({ ...type, documents: replaced(type.documents, place, { ...document, types }) });
  };
  return (
    <TypePart title={t('types.documents', { count: type.documents.length })}>
      <p className="muted">{t('types.documentsWhat')}</p>
      {type.documents.map((document, place) => (
        <fieldset key={document.id}>
          <legend>{say(document.label)}</legend>
          <div className="type-choices">
            {documentTypes.map((kind) => (
              <label key={kind}>
                <input
                  type="checkbox"
                  checked={document.types.includes(kind)}
                  onChange={() => toggle(place, kind)}
                />{' '}
                {t(`terms.documentType.${kind}`)}
              </label>
            ))}
          </div>
          {isOwn(document.id, base?.documents) && (
            <Button
              tone="quiet"
              icon="cross"
              onClick={() =>
                onChange({ ...type, documents: type.documents.filter((one) => one !== document) })
              }
            >
              {t('types.removePart', { name: say(document.label) })}
            </Button>
          )}
        </fieldset>
      ))}
      <AddPart label={t('types.newDocument')} onAdd={(name) => onChange(withDocument(type, name))} />
    </TypePart>
  );
}
