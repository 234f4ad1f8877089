import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolderListing } from '#shared/api/views.ts';
import { Icon } from '../ui/icon.tsx';

interface FolderListProps {
  readonly listing: FolderListing;
  readonly onGo: (path: string) => void;
}

/** The folders in one folder, as a list box: arrows move, Enter goes in, Backspace goes up. */
export function FolderList({ listing, onGo }: FolderListProps) {
  const { t } = useTranslation();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const up = listing.parent === null ? [] : [{ name: t('folders.up'), path: listing.parent, isUp: true }];
  const entries = [...up, ...listing.folders.map((folder) => ({ ...folder, isUp: false }))];
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.getElementById(`${id}${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const last = entries.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(active + 1, last),
      ArrowUp: Math.max(active - 1, 0),
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    const entry = entries[active];
    if (to !== undefined) setActive(to);
    else if (event.key === 'Enter' && entry !== undefined) onGo(entry.path);
    else if (event.key === 'Backspace' && listing.parent !== null) onGo(listing.parent);
    else return;
    event.preventDefault();
  };
  if (entries.length === 0) return <p className="muted">{t('folders.none')}</p>;
  return (
    <div
      ref={box}
      role="listbox"
      className="folder-list"
      tabIndex={0}
      aria-label={t('folders.list')}
      aria-activedescendant={`${id}${active}`}
      onKeyDown={onKeyDown}
    >
      {entries.map((entry, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list box around it handles the keys.
        <div
          key={entry.path}
          id={`${id}${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onClick={() => setActive(index)}
          onDoubleClick={() => onGo(entry.path)}
        >
          <Icon name={entry.isUp ? 'up' : 'folder'} />
          {entry.name}
        </div>
      ))}
    </div>
  );
}
