import { useTranslation } from 'react-i18next';
import { type ListGrouping, listGroupings } from '#shared/api/list-settings.ts';
import { Popover } from '../ui/popover.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import { SavedViews } from './saved-views.tsx';
import type { ListMemory } from './use-list-memory.ts';

/** How the list is arranged: headings, columns, saved views. */
export function ListTools({ memory }: { readonly memory: ListMemory }) {
  const { t } = useTranslation();
  const { settings, setSettings } = memory;
  return (
    <div className="list-tools">
      <label className="list-grouping">
        <span className="unseen">{t('list.groupBy')}</span>
        <select
          value={settings.grouping}
          onChange={({ target }) =>
            setSettings({ ...settings, grouping: groupingOf(target.value) ?? settings.grouping })
          }
        >
          {listGroupings.map((grouping) => (
            <option key={grouping} value={grouping}>
              {t('list.groupedBy', { name: t(`list.grouping.${grouping}`) })}
            </option>
          ))}
        </select>
      </label>
      <Popover label={t('list.views')} icon="star">
        {(close) => <SavedViews memory={memory} onDone={close} />}
      </Popover>
      <Popover label={t('list.columns')} icon="columns">
        {() => <ColumnChooser settings={settings} onArrange={setSettings} />}
      </Popover>
    </div>
  );
}

function groupingOf(name: string): ListGrouping | undefined {
  return listGroupings.find((grouping) => grouping === name);
}
