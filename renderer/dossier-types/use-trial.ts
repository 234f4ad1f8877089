import { useState } from 'react';
import type { Failure } from '#shared/api/reply.ts';
import type { TrialProgress, TrialView } from '#shared/api/type-views.ts';
import { useApp } from '../app/app-context.ts';
import { useEvent } from '../app/use-event.ts';

type TrialState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly progress: TrialProgress | null }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'done'; readonly text: string; readonly result: TrialView };

export interface TrialControl {
  readonly state: TrialState;
  readonly start: (text: string) => void;
  readonly cancel: () => void;
}

/** Tries a changed type beside the present one; nothing is kept. */
export function useTrial(id: string): TrialControl {
  const { api } = useApp();
  const [state, setState] = useState<TrialState>({ kind: 'none' });
  useEvent(api, 'trialProgress', (progress) =>
    setState((before) => (before.kind === 'running' ? { kind: 'running', progress } : before)),
  );
  return {
    state,
    start: (text) => {
      setState({ kind: 'running', progress: null });
      void api.call('tryType', { type: id, text }).then((reply) => {
        if (reply.ok) setState({ kind: 'done', text, result: reply.value });
        else if (reply.failure.code === 'cancelled') setState({ kind: 'none' });
        else setState({ kind: 'failed', failure: reply.failure });
      });
    },
    cancel: () => void api.call('cancelTrial', {}),
  };
}
