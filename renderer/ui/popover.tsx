import { type ReactNode, useId, useRef, useState } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface PopoverProps {
  readonly label: string;
  readonly icon?: IconName;
  /** Something in it differs from how it is at first. */
  readonly isSet?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** A button with a panel below it. Escape and a click elsewhere close it, and the focus goes back to the button. */
export function Popover({ label, icon, isSet, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`popover-button ${isSet ? 'is-set' : ''}`}
        popoverTarget={id}
        aria-expanded={open}
      >
        {icon && <Icon name={icon} />}
        <span>{label}</span>
        <Icon name="down" />
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="popover"
        role="dialog"
        aria-label={label}
        onBeforeToggle={({ newState }) => {
          if (newState === 'open' && button.current && panel.current)
            placeBelow(panel.current, button.current);
        }}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {open && children(() => panel.current?.hidePopover())}
      </div>
    </>
  );
}

const gap = 4;

/** Below its button, and to the side on which there is room. */
function placeBelow(panel: HTMLElement, button: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const top = box.bottom + gap;
  const atRight = box.left > window.innerWidth / 2;
  panel.style.top = `${top}px`;
  panel.style.maxHeight = `${window.innerHeight - top - gap}px`;
  panel.style.left = atRight ? 'auto' : `${box.left}px`;
  panel.style.right = atRight ? `${document.documentElement.clientWidth - box.right}px` : 'auto';
}
