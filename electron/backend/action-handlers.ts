import { randomUUID } from 'node:crypto';
import type { ActionResult, Moment, UndoableAction } from '#electron/store/store.ts';
import type { Handlers, Input } from '#shared/api/methods.ts';
import { type FailureCode, failure, success } from '#shared/api/reply.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import { makeTask } from '#shared/reconcile/make-task.ts';
import type { Desk } from './desk.ts';
import { takeCopiesBack } from './filing/take-copies-back.ts';
import { historyText } from './history-text.ts';
import { isReleasable } from './item-view.ts';
import { momentOf } from './moment.ts';
import type { Session } from './session.ts';
import { taskPlace } from './task-place.ts';
import { toItemAction } from './to-item-action.ts';
import { putBackTypeFiles } from './type-files.ts';
import { entryWithoutSecrets } from './without-secrets.ts';

type ActionHandlers = Pick<Handlers, 'changeItem' | 'changeItems' | 'createTask' | 'changeTask' | 'undo'>;

/** What a person does with items and tasks, and taking it back. */
export function actionHandlers(desk: Desk): ActionHandlers {
  return {
    changeItem: async ({ item, action }) => {
      if (!desk.session) return failure('no-workspace');
      const results = await act(desk, desk.session, [item], action);
      const code = codeOf(results.get(item as ItemId) ?? { kind: 'not-found' });
      if (code !== null) return failure(code, item);
      desk.tell('stateChanged', null);
      return success(null);
    },
    changeItems: async ({ items, action }) => {
      if (!desk.session) return failure('no-workspace');
      const results = [...(await act(desk, desk.session, items, action))];
      const changed = results.filter(([, { kind }]) => kind === 'done').length;
      if (changed > 0) desk.tell('stateChanged', null);
      const refused = results.flatMap(([item, result]) => {
        const code = codeOf(result);
        return code === null ? [] : [{ item, code }];
      });
      return success({ changed, refused });
    },
    createTask: async (input) => {
      const { session } = desk;
      if (!session) return failure('no-workspace');
      const place = await taskPlace(input, session.store);
      if (place === null) return failure('not-found', input.item ?? input.dossier);
      const { department, person } = input;
      const moment = momentOf(desk, session);
      const task = makeTask(randomUUID(), taskOf(input), { place, department, person, today: moment.day });
      await session.store.addTask(task, moment);
      desk.tell('stateChanged', null);
      return success({ item: task.id });
    },
    changeTask: async (input) => {
      const { session } = desk;
      if (!session) return failure('no-workspace');
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
      const code = codeOf(results.get(id) ?? { kind: 'not-found' });
      if (code !== null) return failure(code, input.item);
      desk.tell('stateChanged', null);
      return success(null);
    },
    undo: async () => {
      if (!desk.session) return failure('no-workspace');
      const problem = await takeCopiesBack(desk, desk.session);
      if (problem !== null) return problem;
      const { store } = desk.session;
      const step = await store.undoable();
      const [first] = step?.entries ?? [];
      const undone = await store.undoLast(momentOf(desk, desk.session));
      if (!undone || step === null || first === undefined) return failure('not-found');
      putBackTypeFiles(desk, step);
      desk.tell('stateChanged', null);
      return success({
        what: historyText(entryWithoutSecrets(first, desk.types)),
        checkAgain: asksForCheck(step),
      });
    },
  };
}

/** The items on the list are of before it: a way of reading or judging, or the place of a document, was changed back. */
function asksForCheck({ entries }: UndoableAction): boolean {
  return entries.some(
    ({ setting, document }) => document !== null || (setting !== null && setting.kind !== 'weights'),
  );
}

async function act(
  desk: Desk,
  session: Session,
  items: readonly string[],
  asked: Input<'changeItem'>['action'],
): Promise<ReadonlyMap<ItemId, ActionResult>> {
  const ids = items.map((id) => id as ItemId);
  const moment: Moment & { readonly day: ReturnType<Session['today']> } = momentOf(desk, session);
  const documents = await documentsOf(asked, ids, session);
  const facts = {
    today: moment.day,
    documentsOf: (dossier: DossierId) => documents.get(dossier) ?? [],
  };
  return session.store.applyActions(
    {
      items: ids,
      actionFor: (item) => toItemAction(asked, item, facts),
      isReleasable: (finding) => isReleasable(finding, desk.types),
    },
    moment,
  );
}

/** Hashes of what each dossier holds now, where an item is put off until something else is there. */
async function documentsOf(
  asked: Input<'changeItem'>['action'],
  ids: readonly ItemId[],
  { store }: Session,
): Promise<ReadonlyMap<DossierId, readonly string[]>> {
  const held = new Map<DossierId, readonly string[]>();
  if (asked.kind !== 'snooze' || asked.until !== 'document-arrives') return held;
  for (const id of ids) {
    const dossier = (await store.item(id))?.finding.dossier ?? null;
    if (dossier === null || held.has(dossier)) continue;
    const state = await store.dossierState(dossier);
    held.set(dossier, state?.dossier.documents.map(({ hash, id: document }) => hash ?? document) ?? []);
  }
  return held;
}

/** Why nothing was done; null when it was done, or was so already. */
function codeOf(result: ActionResult): FailureCode | null {
  if (result.kind === 'not-found') return 'not-found';
  if (result.kind !== 'refused') return null;
  return result.because === 'verified-by-check' ? 'already-solved' : result.because;
}

function taskOf({ kind, text, with: other, at, item }: Omit<Input<'createTask'>, 'dossier'>) {
  return { kind, text, with: other, at, item };
}
