import { useEffect } from 'react';
import { takesLetters } from '../app/takes-text.ts';

/** Escape leaves the screen, unless something lies over it that Escape closes first, or it is typed in. */
export function useBackKey(onBack: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || takesLetters(event.target)) return;
      if (document.querySelector('dialog[open], :popover-open') === null) onBack();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onBack]);
}
