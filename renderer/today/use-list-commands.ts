import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { dayCounts, listGroupings } from '#shared/api/list-settings.ts';
import type { ItemView } from '#shared/api/views.ts';
import { type Command, useCommands } from '../app/commands.tsx';
import { actIcons, actKeys, actsOf, type ItemAct } from '../finding/item-acts.ts';
import { subjectOfItem } from '../finding/subject-of-item.ts';
import { noFilter } from './list-filter.ts';
import { showView } from './saved-views.tsx';
import type { ListMemory } from './use-list-memory.ts';

interface ListCommands {
  readonly memory: ListMemory;
  /** What an action is about. */
  readonly about: readonly ItemView[];
  readonly onAct: (act: ItemAct) => void;
  readonly onCopy: () => void;
}

/** What Ctrl+K can do with the list: counts, headings, sorting, saved views, copy. */
export function useListCommands({ memory, about, onAct, onCopy }: ListCommands): void {
  const { t } = useTranslation();
  const [first, second] = about;
  const one = (first && subjectOfItem(first)) ?? t('today.noDossier');
  const on = second === undefined ? one : t('list.chosen', { count: about.length });
  const commands: readonly Command[] = [
    ...actsOf(about).map((act) => ({
      id: `act ${act}`,
      title: t('palette.onItem', { act: t(`action.${act}`), on }),
      icon: actIcons[act],
      keys: actKeys[act],
      run: () => onAct(act),
    })),
    ...filterCommands(memory, t),
    ...orderCommands(memory, t),
    { id: 'copy', title: t('forms.copy'), icon: 'copy', keys: 'Ctrl+C', run: onCopy },
  ];
  useCommands(commands);
}

/** What is on the list. */
function filterCommands(memory: ListMemory, t: TFunction): readonly Command[] {
  const { settings, setFilter } = memory;
  return [
    ...settings.views.map((view) => ({
      id: `view ${view.name}`,
      title: t('palette.view', { name: view.name }),
      icon: 'star' as const,
      run: () => showView(memory, view),
    })),
    ...dayCounts.map((count) => ({
      id: `count ${count}`,
      title: t('palette.count', { name: t(`today.count.${count}`, { count: 2 }) }),
      icon: 'list' as const,
      run: () => setFilter({ ...noFilter, count }),
    })),
    {
      id: 'no filter',
      title: t('filter.clear'),
      icon: 'list',
      run: () => setFilter(noFilter),
    },
  ];
}

/** In what order it is. */
function orderCommands({ settings, setSettings }: ListMemory, t: TFunction): readonly Command[] {
  return [
    ...listGroupings.map((grouping) => ({
      id: `group ${grouping}`,
      title: t('palette.group', { name: t(`list.grouping.${grouping}`) }),
      icon: 'columns' as const,
      run: () => setSettings({ ...settings, grouping }),
    })),
    ...settings.columns
      .filter(({ column }) => column !== 'reason')
      .map(({ column }) => ({
        id: `sort ${column}`,
        title: t('palette.sort', { name: t(`today.column.${column}`) }),
        icon: 'columns' as const,
        run: () => setSettings({ ...settings, sort: { column, down: false } }),
      })),
    {
      id: 'by priority',
      title: t('palette.sort', { name: t('list.byPriority') }),
      icon: 'columns',
      run: () => setSettings({ ...settings, sort: null }),
    },
  ];
}
