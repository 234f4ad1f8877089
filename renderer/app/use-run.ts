import { useTranslation } from 'react-i18next';
import type { Api } from '#shared/api/methods.ts';
import type { Failure } from '#shared/api/reply.ts';
import type { Notice } from './notices.tsx';
import { useEvent } from './use-event.ts';

/** Starts a run, and says so when that was not possible. Settles as soon as the run is under way. */
export function useRun(
  start: () => Promise<Failure | null>,
  tell: (notice: Notice) => void,
): () => Promise<void> {
  const { t } = useTranslation();
  return async () => {
    const failure = await start();
    if (failure !== null) tell({ tone: 'problem', text: t(`terms.failure.${failure.code}`) });
  };
}

/** Tells how a run ended. A run that went well needs no words: its list is the news. */
export function useRunOutcome(api: Api, tell: (notice: Notice) => void): void {
  const { t } = useTranslation();
  useEvent(api, 'runEnded', ({ result, problem }) => {
    if (result === 'done') return;
    if (result === 'cancelled') tell({ tone: 'done', text: t('run.cancelled') });
    else tell({ tone: 'problem', text: `${t('run.failed')} ${t(`terms.failure.${problem ?? 'internal'}`)}` });
  });
}
