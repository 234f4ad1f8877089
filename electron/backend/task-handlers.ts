import { randomUUID } from 'node:crypto';
import type { Handlers, Input } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import { makeTask } from '#shared/reconcile/make-task.ts';
import type { Desk } from './desk.ts';
import { inWorkspace } from './in-workspace.ts';
import { momentOf } from './moment.ts';
import { refusalCode } from './refusal-code.ts';
import { taskPlace } from './task-place.ts';

/** Tasks that a person makes by hand, and changes. */
export function taskHandlers(desk: Desk): Pick<Handlers, 'createTask' | 'changeTask'> {
  return {
    createTask: inWorkspace(desk, async (session, input) => {
      const place = await taskPlace(input, session.store);
      if (place === null) return failure('not-found', input.item ?? input.dossier);
      const { department, person } = input;
      const moment = momentOf(desk, session);
      const task = makeTask(randomUUID(), taskOf(input), { place, department, person, today: moment.day });
      await session.store.addTask(task, moment);
      desk.tell('stateChanged', null);
      return success({ item: task.id });
    }),
    changeTask: inWorkspace(desk, async (session, input) => {
      const id = input.item as ItemId;
      const item = (await session.store.item(id))?.task?.item ?? null;
      const { department, person } = input;
      const task = taskOf({ ...input, item });
      const results = await session.store.applyActions(
        {
          items: [id],
          actionFor: () => ({ kind: 'change-task', task, department, person }),
          isReleasable: () => false,
        },
        momentOf(desk, session),
      );
      const code = refusalCode(results.get(id));
      if (code !== null) return failure(code, input.item);
      desk.tell('stateChanged', null);
      return success(null);
    }),
  };
}

function taskOf({ kind, text, with: other, at, item }: Omit<Input<'createTask'>, 'dossier'>) {
  return { kind, text, with: other, at, item };
}
