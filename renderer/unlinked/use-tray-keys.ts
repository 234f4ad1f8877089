import { useEffect, useRef } from 'react';

interface TrayKeys {
  readonly onStep: (by: number) => void;
  /** Place of the suggestion, 0 for the first. */
  readonly onAccept: (place: number) => void;
  readonly onChoose: () => void;
  readonly onAside: () => void;
}

/** One key for each decision, while the focus is on the tray itself: in its list or nowhere in particular. */
export function useTrayKeys(keys: TrayKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !onTrayItself(event.target)) return;
      if (press(event.key.toLowerCase(), latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function press(key: string, { onStep, onAccept, onChoose, onAside }: TrayKeys): boolean {
  if (key === 'arrowdown') onStep(1);
  else if (key === 'arrowup') onStep(-1);
  else if (key === 'a') onAccept(0);
  else if (/^[1-9]$/.test(key)) onAccept(Number(key) - 1);
  else if (key === 'z') onChoose();
  else if (key === 'x') onAside();
  else return false;
  return true;
}

function onTrayItself(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('body, .tray-list button, .tray-choice button');
}
