import { useTranslation } from 'react-i18next';
import type { MistakeView } from '#shared/api/type-views.ts';
import { useBilingual } from '../app/app-context.ts';

interface MistakeListProps {
  readonly title: string;
  readonly mistakes: readonly MistakeView[];
}

/** What is wrong in a file of a dossier type, each with its line. */
export function MistakeList({ title, mistakes }: MistakeListProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  if (mistakes.length === 0) return null;
  return (
    <section className="types-mistakes" role="alert">
      <b>{title}</b>
      <ul>
        {mistakes.map(({ file, line, text }) => (
          <li key={`${file} ${line} ${text.nl}`}>
            {file === '' ? t('types.line', { line }) : t('types.fileLine', { file, line })}: {say(text)}
          </li>
        ))}
      </ul>
    </section>
  );
}
