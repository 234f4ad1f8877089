import { useTranslation } from 'react-i18next';
import type { ItemView } from '#shared/api/views.ts';
import { type Money, money } from '#shared/domain/money.ts';
import type { ItemAct } from '../finding/item-acts.ts';
import { ItemButtons } from '../finding/item-buttons.tsx';
import { useWords } from '../finding/use-words.ts';
import { Button } from '../ui/button.tsx';

interface SelectionPanelProps {
  readonly views: readonly ItemView[];
  readonly onAct: (act: ItemAct) => void;
  readonly onCopy: () => void;
  readonly onNone: () => void;
}

/** What was chosen together, with everything that can be done with all of it at once. */
export function SelectionPanel({ views, onAct, onCopy, onNone }: SelectionPanelProps) {
  const { t } = useTranslation();
  const words = useWords();
  const sums = sumsOf(views).map(words.money).join(' + ');
  return (
    <section className="item-detail" aria-label={t('list.selection')}>
      <div className="item-detail-text">
        <div role="status">
          <h2>{t('list.chosen', { count: views.length })}</h2>
        </div>
        {sums !== '' && <p>{t('list.together', { amount: sums })}</p>}
        <p className="muted">{t('list.howToChoose')}</p>
      </div>
      <div className="item-detail-actions">
        <ItemButtons views={views} most={6} onAct={onAct} />
        <Button icon="copy" onClick={onCopy}>
          {t('forms.copy')}
        </Button>
        <Button icon="cross" onClick={onNone}>
          {t('list.none')}
          <kbd>Esc</kbd>
        </Button>
      </div>
    </section>
  );
}

/** The amounts of the items together, for each currency. */
function sumsOf(views: readonly ItemView[]): readonly Money[] {
  const sums = new Map<Money['currency'], number>();
  for (const { item } of views) {
    const { amount } = item.finding;
    if (amount !== null) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.minor);
  }
  return [...sums].map(([currency, minor]) => money(minor, currency));
}
