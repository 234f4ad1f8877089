import { useTranslation } from 'react-i18next';
import { TypePart } from './type-part.tsx';

/** The own file as it will stand on disk; who knows the format writes here. */
export function TypeText({
  text,
  onWrite,
}: {
  readonly text: string;
  readonly onWrite: (text: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <TypePart title={t('types.text')}>
      <p className="muted">{t('types.textWhat')}</p>
      <textarea
        className="type-text"
        aria-label={t('types.text')}
        rows={Math.min(30, Math.max(8, text.split('\n').length + 1))}
        spellCheck={false}
        value={text}
        onChange={(event) => onWrite(event.target.value)}
      />
    </TypePart>
  );
}
