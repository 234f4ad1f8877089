import { useCallback, useMemo, useReducer, useRef } from 'react';
import type { Api } from '#shared/api/methods.ts';
import { goTo } from '../app/route.ts';
import { useEvent } from '../app/use-event.ts';
import { fileName } from '../evidence/place-name.ts';
import { type DroppedFile, droppedInput } from '../keep/dropped-input.ts';
import { type CheckedFile, type CheckState, checkAfter, nothingChecked } from './check-state.ts';
import type { Collected } from './collect-files.ts';

/** The quick check: files in, a card for each, nothing kept. */
export interface QuickCheck extends CheckState {
  readonly add: (files: Collected) => void;
  readonly forget: (id: number) => void;
  readonly forgetAll: () => void;
}

/** Whether a file is a report of ours that came back: then it is shown as such, and is nothing to check. */
type IsReturn = (file: DroppedFile) => Promise<boolean>;

interface Job {
  readonly id: number;
  readonly name: string;
  readonly input: () => Promise<DroppedFile | null>;
}

/**
 * Checks dropped files one request each, so that every verdict shows as soon as it is there; also files given to the
 * application itself. A report that came back gets no card.
 */
export function useQuickCheck(api: Api, isReturn: IsReturn): QuickCheck {
  const [state, dispatch] = useReducer(checkAfter, nothingChecked);
  const nextId = useRef(1);

  const start = useCallback(
    (names: readonly Omit<Job, 'id'>[], leftOut: number) => {
      const jobs = names.map((job) => ({ ...job, id: nextId.current++ }));
      const files = jobs.map(({ id, name }) => ({ id, name, state: { kind: 'checking' } as const }));
      dispatch({ kind: 'added', files, leftOut });
      void work(api, jobs, isReturn, (id, answer) => {
        if (answer !== 'returned') return dispatch({ kind: 'answered', id, state: answer });
        dispatch({ kind: 'forgotten', id });
        goTo({ screen: 'today' });
      });
    },
    [api, isReturn],
  );
  const add = useCallback(
    ({ files, refused, leftOut }: Collected) =>
      start(
        [
          ...files.map((file) => ({ name: file.name, input: () => droppedInput(api, file) })),
          ...refused.map((name) => ({ name, input: () => Promise.reject(new Error(name)) })),
        ],
        leftOut,
      ),
    [api, start],
  );
  useEvent(api, 'filesDropped', (paths) => {
    start(
      paths.map((path) => ({ name: fileName(path), input: async () => ({ path }) })),
      0,
    );
    goTo({ screen: 'quick-check' });
  });
  return useMemo(
    () => ({
      ...state,
      add,
      forget: (id: number) => dispatch({ kind: 'forgotten', id }),
      forgetAll: () => dispatch({ kind: 'all-forgotten' }),
    }),
    [state, add],
  );
}

const atOnce = 2;

async function work(
  api: Api,
  jobs: readonly Job[],
  isReturn: IsReturn,
  answered: (id: number, state: CheckedFile['state'] | 'returned') => void,
): Promise<void> {
  const queue = [...jobs];
  const worker = async () => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      answered(job.id, await verdictOf(api, job, isReturn));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function verdictOf(api: Api, job: Job, isReturn: IsReturn): Promise<CheckedFile['state'] | 'returned'> {
  const file = await job.input().catch(() => 'unreadable' as const);
  if (file === 'unreadable') return { kind: 'failed', failure: { code: 'not-found', detail: job.name } };
  if (file === null) return { kind: 'too-large' };
  if (await isReturn(file)) return 'returned';
  const reply = await api.call('quickCheck', { files: [file] });
  return reply.ok ? { kind: 'done', results: reply.value, file } : { kind: 'failed', failure: reply.failure };
}
