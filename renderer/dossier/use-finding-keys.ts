import { useEffect, useRef } from 'react';
import { takesLetters } from '../app/takes-text.ts';
import { actOfKey, type ItemAct } from '../finding/item-acts.ts';

interface FindingKeys {
  readonly onAct: (act: ItemAct) => void;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** The same letters as in the list, wherever the focus is but in something that takes letters; `[` and `]` step. */
export function useFindingKeys(keys: FindingKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || takesLetters(event.target)) return;
      const { onAct, onPrevious, onNext } = latest.current;
      const act = actOfKey(event.key);
      if (act !== null) onAct(act);
      else if (event.key === '[') onPrevious?.();
      else if (event.key === ']') onNext?.();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
