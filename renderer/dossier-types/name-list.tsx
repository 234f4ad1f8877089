// biome-ignore-all lint/a11y/useFocusableInteractive: the text box holds the focus and moves by aria-activedescendant.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the text box handles the keys.
// biome-ignore-all lint/a11y/useSemanticElements: a select can't stand open under a text box.
import { useTranslation } from 'react-i18next';
import type { ExpressionView } from '#shared/api/type-views.ts';
import { useBilingual } from '../app/app-context.ts';
import { useWords } from '../finding/use-words.ts';

interface NameListProps {
  readonly id: string;
  readonly names: ExpressionView['names'];
  readonly active: number | null;
  readonly onChoose: (name: string) => void;
}

/** Names to complete with, each with its label and its value in the dossier of the moment. */
export function NameList({ id, names, active, onChoose }: NameListProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const words = useWords();
  return (
    <div
      id={`${id}-names`}
      role="listbox"
      aria-label={t('types.names')}
      className={names.length > 0 ? 'expression-names' : undefined}
    >
      {names.map(({ name, label, value }, place) => (
        <div
          key={name}
          id={`${id}-name-${place}`}
          role="option"
          aria-selected={place === active}
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(name);
          }}
        >
          <code>{name}</code>
          <span className="muted">
            {say(label)}
            {value !== null && ` · ${words.value(value)}`}
          </span>
        </div>
      ))}
    </div>
  );
}
