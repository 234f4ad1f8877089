import { startTransition, useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { BulkResult, Undone } from '#shared/api/life-views.ts';
import type { Api } from '#shared/api/methods.ts';
import type { Failure, Reply } from '#shared/api/reply.ts';
import type { TodayView } from '#shared/api/views.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import { useEvent } from '../app/use-event.ts';
import type { ItemAction } from '../finding/action-forms.ts';
import type { NewTask } from '../finding/task-dialog.tsx';
import { noToday, type TodayState, todayAfter } from './today-state.ts';

/** What became of one action on one or more items. */
interface Changed extends BulkResult {
  /** null when it could be tried. */
  readonly failure: Failure | null;
}

/** The daily list and everything a person can do to it. Answers are the failure, or null when it went well. */
export interface Today extends TodayState {
  readonly reload: () => void;
  readonly showNewer: () => void;
  readonly change: (item: ItemId, action: ItemAction) => Promise<Failure | null>;
  readonly changeMany: (items: readonly ItemId[], action: ItemAction) => Promise<Changed>;
  readonly makeTask: (task: NewTask) => Promise<Failure | null>;
  /** What was taken back, when anything was. */
  readonly undo: () => Promise<Reply<Undone>>;
  readonly run: () => Promise<Failure | null>;
}

const quietMilliseconds = 150;

/** Keeps the list of the open workspace; `workspace` names it, null when none is open. */
export function useToday(api: Api, workspace: string | null): Today {
  const [state, dispatch] = useReducer(todayAfter, noToday);
  const asked = useRef(0);
  const own = useRef(false);
  const listOf = useRef<string>(null);
  const ranHere = useRef(false);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);

  const refresh = useCallback(
    async (ownAction: boolean) => {
      own.current ||= ownAction;
      asked.current += 1;
      const turn = asked.current;
      const reply = await api.call('getToday', {});
      if (turn !== asked.current) return;
      // Thousands of new items are drawn in pieces, so that no frame waits for all of them; the first list has nothing to wait for.
      const draw = listOf.current === workspace ? startTransition : atOnce;
      draw(() => dispatch(toEvent(reply, own.current)));
      own.current = false;
      if (reply.ok) listOf.current = workspace;
    },
    [api, workspace],
  );

  useEffect(() => {
    dispatch({ kind: 'forget' });
    if (workspace !== null) void refresh(true);
    return () => clearTimeout(later.current);
  }, [workspace, refresh]);
  useEvent(api, 'stateChanged', () => {
    clearTimeout(later.current);
    if (workspace !== null) later.current = setTimeout(() => void refresh(false), quietMilliseconds);
  });
  useEvent(api, 'runEnded', () => {
    if (workspace !== null) void refresh(ranHere.current);
    ranHere.current = false;
  });

  const actions = useMemo(
    () => ({
      ...listActions(api, {
        refresh: () => refresh(true),
        willRun: () => {
          ranHere.current = true;
        },
      }),
      reload: () => void refresh(true),
      showNewer: () => dispatch({ kind: 'show-newer' }),
    }),
    [api, refresh],
  );

  return { ...state, ...actions };
}

const atOnce = (draw: () => void) => draw();

function toEvent(reply: Reply<TodayView>, own: boolean) {
  return reply.ok
    ? ({ kind: 'arrived', view: reply.value, own } as const)
    : ({ kind: 'failed', failure: reply.failure } as const);
}

interface ListHooks {
  /** Loads the list anew, because of something that was done here. */
  readonly refresh: () => Promise<void>;
  readonly willRun: () => void;
}

type ListActions = Pick<Today, 'change' | 'changeMany' | 'makeTask' | 'undo' | 'run'>;

function listActions(api: Api, { refresh, willRun }: ListHooks): ListActions {
  const thenRefresh = async (asking: Promise<Reply<unknown>>) => {
    const answer = await asking;
    if (!answer.ok) return answer.failure;
    await refresh();
    return null;
  };
  const run = async () => {
    willRun();
    const answer = await api.call('startRun', {});
    return answer.ok || answer.failure.code === 'run-in-progress' ? null : answer.failure;
  };
  return {
    change: (item, action) => thenRefresh(api.call('changeItem', { item, action })),
    changeMany: async (items, action) => {
      const done = await changeAll(api, items, action);
      if (done.changed > 0) await refresh();
      return done;
    },
    makeTask: (task) => thenRefresh(api.call('createTask', task)),
    undo: async () => {
      const answer = await api.call('undo', {});
      if (!answer.ok) return answer;
      await refresh();
      if (answer.value.checkAgain) await run();
      return answer;
    },
    run,
  };
}

async function changeAll(api: Api, items: readonly ItemId[], action: ItemAction): Promise<Changed> {
  const nothing = { changed: 0, refused: [] };
  const [item] = items;
  if (item === undefined) return { ...nothing, failure: null };
  if (items.length === 1) {
    const reply = await api.call('changeItem', { item, action });
    return reply.ok ? { ...nothing, changed: 1, failure: null } : { ...nothing, failure: reply.failure };
  }
  const reply = await api.call('changeItems', { items: [...items], action });
  return reply.ok ? { ...reply.value, failure: null } : { ...nothing, failure: reply.failure };
}
