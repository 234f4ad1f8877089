import { useCallback, useEffect, useState } from 'react';
import type { Api } from '#shared/api/methods.ts';
import type { AppState } from '#shared/api/views.ts';
import { useEvent } from './use-event.ts';
import type { Request } from './use-request.ts';

/** What the program says of itself, kept up to date by its events. */
export function useAppState(api: Api) {
  const [request, setRequest] = useState<Request<AppState>>({ state: 'loading' });

  const load = useCallback(async () => {
    const reply = await api.call('getState', {});
    setRequest((before) => {
      if (reply.ok) return { state: 'done', value: reply.value };
      return before.state === 'done' ? before : { state: 'failed', failure: reply.failure };
    });
  }, [api]);
  const setState = useCallback((value: AppState) => setRequest({ state: 'done', value }), []);
  const setRun = (run: AppState['run']) =>
    setRequest((before) =>
      before.state === 'done' ? { ...before, value: { ...before.value, run } } : before,
    );

  useEffect(() => void load(), [load]);
  useEvent(api, 'stateChanged', () => void load());
  useEvent(api, 'runProgress', setRun);
  useEvent(api, 'runEnded', () => setRun({ kind: 'idle' }));
  return { request, setState, reload: () => void load() };
}
