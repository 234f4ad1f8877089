import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '#shared/api/list-settings.ts';
import { Button } from '../ui/button.tsx';
import type { ListMemory } from './use-list-memory.ts';

interface SavedViewsProps {
  readonly memory: ListMemory;
  readonly onDone: () => void;
}

const mostViews = 30;

/** Filter, order and headings under a name: chosen again with one click, also after a restart. */
export function SavedViews({ memory, onDone }: SavedViewsProps) {
  const { t } = useTranslation();
  const { settings, setSettings, filter } = memory;
  const [name, setName] = useState('');
  const { views, sort, grouping } = settings;
  const save = () => {
    const others = views.filter((view) => view.name !== name.trim());
    setSettings({ ...settings, views: [...others, { name: name.trim(), filter, sort, grouping }] });
    onDone();
  };
  const full = views.length >= mostViews && views.every((view) => view.name !== name.trim());
  return (
    <div className="saved-views">
      {views.length === 0 && <p className="muted">{t('list.noViews')}</p>}
      <ul>
        {views.map((view) => (
          <li key={view.name}>
            <Button
              tone="quiet"
              onClick={() => {
                showView(memory, view);
                onDone();
              }}
            >
              {view.name}
            </Button>
            <Button
              tone="quiet"
              icon="cross"
              aria-label={t('list.forgetView', { name: view.name })}
              onClick={() => setSettings({ ...settings, views: views.filter((other) => other !== view) })}
            />
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '' && !full) save();
        }}
      >
        <label className="field">
          <span>{t('list.saveAs')}</span>
          <input value={name} maxLength={60} onChange={({ target }) => setName(target.value)} />
        </label>
        <Button type="submit" disabled={name.trim() === '' || full}>
          {t('list.save')}
        </Button>
      </form>
    </div>
  );
}

/** Shows the list as it was saved; columns stay as they are. */
export function showView({ settings, setSettings, setFilter }: ListMemory, view: SavedView): void {
  setFilter(view.filter);
  setSettings({ ...settings, sort: view.sort, grouping: view.grouping });
}
