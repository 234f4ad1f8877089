import { useEffect, useRef } from 'react';
import type { EventName } from '#shared/api/method-names.ts';
import type { Api, Events } from '#shared/api/methods.ts';

/** Hears an event of the backend as long as the component is there. */
export function useEvent<E extends EventName>(api: Api, event: E, listener: (data: Events[E]) => void): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => api.on(event, (data) => latest.current(data)), [api, event]);
}
