import { useCallback, useEffect, useRef, useState } from 'react';
import { firstListSettings, type ListSettings } from '#shared/api/list-settings.ts';
import type { Api } from '#shared/api/methods.ts';

const quietMilliseconds = 400;

/** How the list is arranged: at once on screen, and kept by the backend when the person pauses. */
export function useListSettings(api: Api, stored: ListSettings | undefined) {
  const [settings, setSettings] = useState(stored ?? firstListSettings);
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly save: () => void }>(null);
  useEffect(() => {
    const saveNow = () => {
      clearTimeout(waiting.current?.timer);
      waiting.current?.save();
    };
    window.addEventListener('pagehide', saveNow);
    return () => window.removeEventListener('pagehide', saveNow);
  }, []);
  const change = useCallback(
    (next: ListSettings) => {
      setSettings(next);
      clearTimeout(waiting.current?.timer);
      const save = () => {
        waiting.current = null;
        void api.call('saveSettings', { list: listInput(next) });
      };
      waiting.current = { timer: setTimeout(save, quietMilliseconds), save };
    },
    [api],
  );
  return [settings, change] as const;
}

type Loose<T> = T extends readonly (infer E)[]
  ? Loose<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Loose<T[K]> }
    : T;

/** The same as a request takes it. */
function listInput(settings: ListSettings): Loose<ListSettings> {
  return structuredClone(settings) as Loose<ListSettings>;
}
