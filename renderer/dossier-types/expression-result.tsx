import { useTranslation } from 'react-i18next';
import type { ExpressionView } from '#shared/api/type-views.ts';
import { useBilingual } from '../app/app-context.ts';
import { useWords } from '../finding/use-words.ts';
import { Icon } from '../ui/icon.tsx';

/** What an expression gives for the chosen dossier, or what is wrong with it; with the values it used. */
export function ExpressionResult({ view, text }: { readonly view: ExpressionView; readonly text: string }) {
  const { t } = useTranslation();
  const say = useBilingual();
  const words = useWords();
  if (text.trim() === '') return <p className="muted">{t('types.expressionEmpty')}</p>;
  if (view.mistakes.length > 0)
    return view.mistakes.map(({ at, text: what }) => (
      <p key={at}>
        <Icon name="stop" /> {say(what)}
      </p>
    ));
  if (view.result === null) return <p className="muted">{t('types.expressionRight')}</p>;
  const used = view.names.flatMap(({ name, value }) =>
    value !== null && new RegExp(`(?<![\\p{L}_])${name}(?![\\p{L}\\p{N}_])`, 'u').test(text)
      ? [`${name} = ${words.value(value)}`]
      : [],
  );
  return (
    <p>
      <Icon name={view.result === 'yes' ? 'check' : view.result === 'no' ? 'warning' : 'question'} />{' '}
      {t(`types.result.${view.result}`, { names: view.missing.join(', ') })}{' '}
      <span className="muted">{used.join(' · ')}</span>
    </p>
  );
}
