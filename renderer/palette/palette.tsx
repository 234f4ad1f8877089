import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommandRegistry } from '../app/commands.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { Marked } from './marked.tsx';
import { matchingCommands } from './matching-commands.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { useSearch } from './use-search.ts';
import './palette.css';

/** Ctrl+K: finds anything by any part of a number, name or word, and runs any command. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const registry = useCommandRegistry();
  const [commands] = useState(registry.all);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const search = useSearch(text);
  const entries = useMemo(
    () => [...search.entries, ...matchingCommands(commands, text)],
    [search.entries, commands, text],
  );
  const active = Math.min(at, entries.length - 1);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-at="${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const run = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    onClose();
    entry.run();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, entries.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
    else if (event.key === 'Enter') run(entries[active]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={t('palette.title')} closeLabel={t('app.close')} size="wide" onClose={onClose}>
      <div className="palette">
        <input
          type="text"
          role="combobox"
          aria-expanded
          aria-controls={`${id}list`}
          aria-activedescendant={active < 0 ? undefined : `${id}${active}`}
          aria-autocomplete="list"
          aria-label={t('palette.title')}
          placeholder={t('palette.placeholder')}
          maxLength={200}
          autoComplete="off"
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setAt(0);
          }}
          onKeyDown={onKey}
        />
        <div
          ref={list}
          id={`${id}list`}
          role="listbox"
          aria-label={t('palette.results')}
          className="palette-list"
        >
          {entries.map((entry, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the box holds the focus and moves by aria-activedescendant.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box handles the keys.
            <div
              key={entry.id}
              id={`${id}${index}`}
              data-at={index}
              role="option"
              aria-selected={index === active}
              className="palette-entry"
              onClick={() => run(entry)}
            >
              <Icon name={entry.icon} />
              <span className="palette-text">
                <span>
                  <b>{entry.title}</b> {entry.about}
                </span>
                {entry.matched && <Marked {...entry.matched} />}
              </span>
              {entry.kind !== '' && <span className="muted">{entry.kind}</span>}
              {entry.keys && <kbd>{entry.keys}</kbd>}
            </div>
          ))}
        </div>
        <p className="muted" role="status">
          {!search.isWhole && `${t('palette.filling')} `}
          {entries.length === 0 && !search.busy ? t('palette.nothing') : t('palette.howTo')}
        </p>
      </div>
    </Dialog>
  );
}
