import type { ActionResult, Moment, UndoableAction } from '#electron/store/store.ts';
import type { Handlers, Input } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import type { Desk } from './desk.ts';
import { takeCopiesBack } from './filing/take-copies-back.ts';
import { historyText } from './history-text.ts';
import { inWorkspace } from './in-workspace.ts';
import { isReleasable } from './item-view.ts';
import { momentOf } from './moment.ts';
import { refusalCode } from './refusal-code.ts';
import type { Session } from './session.ts';
import { toItemAction } from './to-item-action.ts';
import { putBackTypeFiles } from './type-files.ts';
import { entryWithoutSecrets } from './without-secrets.ts';

/** What a person does with items, and taking it back. */
export function actionHandlers(desk: Desk): Pick<Handlers, 'changeItem' | 'changeItems' | 'undo'> {
  return {
    changeItem: inWorkspace(desk, async (session, { item, action }) => {
      const results = await act(desk, session, [item], action);
      const code = refusalCode(results.get(item as ItemId));
      if (code !== null) return failure(code, item);
      desk.tell('stateChanged', null);
      return success(null);
    }),
    changeItems: inWorkspace(desk, async (session, { items, action }) => {
      const results = [...(await act(desk, session, items, action))];
      const changed = results.filter(([, { kind }]) => kind === 'done').length;
      if (changed > 0) desk.tell('stateChanged', null);
      const refused = results.flatMap(([item, result]) => {
        const code = refusalCode(result);
        return code === null ? [] : [{ item, code }];
      });
      return success({ changed, refused });
    }),
    undo: inWorkspace(desk, async (session) => {
      const problem = await takeCopiesBack(desk, session);
      if (problem !== null) return problem;
      const { store } = session;
      const step = await store.undoable();
      const [first] = step?.entries ?? [];
      const undone = await store.undoLast(momentOf(desk, session));
      if (!undone || step === null || first === undefined) return failure('not-found');
      putBackTypeFiles(desk, step);
      desk.tell('stateChanged', null);
      const what = historyText(entryWithoutSecrets(first, desk.types));
      return success({ what, checkAgain: asksForCheck(step) });
    }),
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
