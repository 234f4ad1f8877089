import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemView } from '#shared/api/views.ts';
import { useApp } from '../app/app-context.ts';
import { actsOf, type ItemAct } from '../finding/item-buttons.tsx';
import { itemAfter, type ListRow } from './list-rows.ts';
import type { ListMemory } from './use-list-memory.ts';
import type { ItemAction, Today } from './use-today.ts';

/** The window over the list. */
export type DayDialog = { readonly kind: 'note'; readonly view: ItemView } | { readonly kind: 'keys' } | null;

/** Carries out what the person decides on an item; after a decision the next item is there. */
export function useDecisions(today: Today, rows: readonly ListRow[], memory: ListMemory, toGrid: () => void) {
  const { t } = useTranslation();
  const { tell } = useApp();
  const [dialog, setDialog] = useState<DayDialog>(null);

  const change = async (on: ItemView, action: ItemAction) => {
    const failure = await today.change(on.item.id, action);
    if (failure === null) tell({ tone: 'done', text: t(`done.${action.kind}`) });
    else tell({ tone: 'problem', text: t(`terms.failure.${failure.code}`) });
  };
  const act = (what: ItemAct, on: ItemView) => {
    if (!actsOf(on.item).includes(what)) return;
    if (what === 'note') return setDialog({ kind: 'note', view: on });
    if (what !== 'start') memory.setActive(itemAfter(rows, on.item.id));
    toGrid();
    void change(on, { kind: what });
  };
  const saveNote = (on: ItemView, note: string) => {
    setDialog(null);
    void change(on, { kind: 'note', note });
  };
  return { act, saveNote, dialog, setDialog };
}
