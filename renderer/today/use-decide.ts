import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemId } from '#shared/domain/open-item.ts';
import { useApp } from '../app/app-context.ts';
import type { ItemAction } from '../finding/action-forms.ts';
import { movesOn } from '../finding/moves-on.ts';
import { itemAfter, type ListRow } from './list-rows.ts';
import { noSelection } from './list-selection.ts';
import type { ListMemory } from './use-list-memory.ts';
import type { Today } from './use-today.ts';

/** Carries out a decision on items of the list, says so, and goes on to the next item. */
export function useDecide(
  today: Today,
  rows: readonly ListRow[],
  { setActive, setSelection }: Pick<ListMemory, 'setActive' | 'setSelection'>,
  toGrid: () => void,
): (items: readonly ItemId[], action: ItemAction) => void {
  const { t } = useTranslation();
  const { tell } = useApp();
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  });
  return useCallback(
    (items, action) => {
      if (movesOn.has(action.kind)) {
        const next = itemAfter(latest.current, new Set(items));
        if (next !== null) setActive(next);
        setSelection(noSelection);
      }
      toGrid();
      void today.changeMany(items, action).then(({ failure, changed, refused }) => {
        if (failure !== null) return tell({ tone: 'problem', text: t(`terms.failure.${failure.code}`) });
        const [first] = refused;
        if (first !== undefined) {
          const why = t(`terms.failure.${first.code}`);
          return tell({
            tone: 'problem',
            text: t('done.partly', { count: changed, refused: refused.length, why }),
          });
        }
        const text = t(`done.${action.kind}`);
        tell({ tone: 'done', text: changed > 1 ? t('done.many', { count: changed, text }) : text });
      });
    },
    [today, setActive, setSelection, toGrid, tell, t],
  );
}
