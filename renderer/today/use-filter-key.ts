import { useEffect } from 'react';

/** Ctrl+F goes to the filter box of the list instead of the browser's own search, which sees only the rows that are drawn. */
export function useFilterKey(toFilter: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const modal = document.querySelector('dialog[open]') !== null;
      if (modal || event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      toFilter();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [toFilter]);
}
