import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly size?: 'small' | 'wide' | 'large';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal window: typing goes to its first box (or the one marked `data-first`), the browser holds the focus inside, Escape closes, and the focus goes back where it was. */
export function Dialog({ title, closeLabel, size = 'small', onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    const boxes = ['[data-first]', '.dialog-body :is(textarea, input)'];
    const first = boxes.map((box) => dialog?.querySelector<HTMLElement>(box)).find(Boolean);
    first?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={element}
      className={`dialog dialog-${size}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <Button tone="quiet" icon="cross" onClick={onClose} aria-label={closeLabel} />
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
