import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { Icon, type IconName } from './icon.tsx';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

interface MenuProps {
  readonly label: string;
  /** Groups with a line between them. */
  readonly groups: readonly (readonly MenuEntry[])[];
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

/** A menu at a point of the window. Arrows move, the first letter jumps, Escape and a click elsewhere close. */
export function Menu({ label, groups, at, onClose }: MenuProps) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useLayoutEffect(() => {
    const menu = element.current;
    if (menu === null) return;
    menu.showPopover();
    const room = { x: window.innerWidth - menu.offsetWidth, y: window.innerHeight - menu.offsetHeight };
    menu.style.left = `${Math.max(0, Math.min(at.x, room.x))}px`;
    menu.style.top = `${Math.max(0, Math.min(at.y, room.y))}px`;
    entriesIn(menu)[0]?.focus();
    const onDown = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && menu.contains(target))) latest.current();
    };
    document.addEventListener('pointerdown', onDown, true);
    return () => document.removeEventListener('pointerdown', onDown, true);
  }, [at.x, at.y]);
  return (
    <div
      ref={element}
      popover="manual"
      className="menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={(event) => onKey(event, onClose)}
      onContextMenu={(event) => event.preventDefault()}
    >
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu.
        <div key={group[0]?.id ?? ''} role="group" className="menu-group">
          {group.map((entry) => (
            <button
              key={entry.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                onClose();
                entry.run();
              }}
            >
              {entry.icon ? <Icon name={entry.icon} /> : <span className="icon" />}
              <span>{entry.label}</span>
              {entry.keys && <kbd>{entry.keys}</kbd>}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

function entriesIn(menu: Element): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

function onKey(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const entries = entriesIn(event.currentTarget);
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? entries.indexOf(activeElement) : -1;
  const to = (index: number) => entries.at(index % entries.length)?.focus();
  if (event.key === 'ArrowDown') to(at + 1);
  else if (event.key === 'ArrowUp') to(at < 0 ? -1 : at - 1);
  else if (event.key === 'Home') to(0);
  else if (event.key === 'End') to(-1);
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey) jumpTo(event.key, entries, at);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function jumpTo(letter: string, entries: readonly HTMLElement[], from: number): void {
  const ordered = [...entries.slice(from + 1), ...entries.slice(0, from + 1)];
  ordered.find((entry) => entry.textContent.trim().toLowerCase().startsWith(letter.toLowerCase()))?.focus();
}
