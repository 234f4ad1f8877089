import { writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { stringify } from 'yaml';
import { parseDossierType } from '#rules/parse-dossier-type.ts';
import { startTrial } from '#rules/try-types.ts';
import type { Handlers, Input } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { MistakeView } from '#shared/api/type-views.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import type { Desk } from './desk.ts';
import { expressionView } from './expression-view.ts';
import { inWorkspace } from './in-workspace.ts';
import type { Session } from './session.ts';
import { trialView } from './trial-view.ts';
import { keepTypeFile } from './type-files.ts';
import { draftOf, mistakeViews, typesView, typeView } from './type-view.ts';

type TypeHandlers = Pick<
  Handlers,
  | 'getTypes'
  | 'getType'
  | 'draftType'
  | 'tryType'
  | 'cancelTrial'
  | 'saveType'
  | 'exportType'
  | 'importType'
  | 'askExpression'
>;

/** Dossiers judged between two moments in which the program can do something else. */
const atOnce = 50;

/** The dossier types of the workspace: looked at, changed, tried and kept as files of its own. */
export function typeHandlers(desk: Desk): TypeHandlers {
  return { ...draftHandlers(desk), ...trialHandlers(desk), ...fileHandlers(desk) };
}

function draftHandlers(desk: Desk): Pick<Handlers, 'getTypes' | 'getType' | 'draftType' | 'askExpression'> {
  return {
    getTypes: async () => success(await typesView(desk)),
    getType: async ({ type }) => {
      const view = await typeView(desk, type);
      return view === null ? failure('not-found', type) : success(view);
    },
    draftType: async (asked) => {
      const text = 'text' in asked ? asked.text : draftOf(desk, asked.type, asked.draft);
      return success(parsed(desk, asked.type, text));
    },
    askExpression: async ({ type: id, expression, dossier }) => {
      const type = desk.types.find((one) => one.id === id);
      if (!type) return failure('not-found', id);
      const state = dossier === null ? null : await desk.session?.store.dossierState(dossier as DossierId);
      const asOf = desk.session?.today() ?? desk.parts.clock.today();
      return success(expressionView({ type, expression, dossier: state?.dossier ?? null, asOf }));
    },
  };
}

/** One trial at a time: a new one ends the one before. */
function trialHandlers(desk: Desk): Pick<Handlers, 'tryType' | 'cancelTrial'> {
  let trial: AbortController | null = null;
  return {
    tryType: inWorkspace(desk, (session, asked) => {
      trial?.abort();
      trial = new AbortController();
      return tryType(desk, session, asked, trial.signal);
    }),
    cancelTrial: async () => {
      trial?.abort();
      return success(null);
    },
  };
}

function fileHandlers(desk: Desk): Pick<Handlers, 'saveType' | 'exportType' | 'importType'> {
  return {
    saveType: inWorkspace(desk, async (_session, { type, text }) => {
      const mistakes = text === null ? [] : parsed(desk, type, text).mistakes;
      if (mistakes.length > 0) return success(mistakes);
      return (await keepTypeFile(desk, `${type}.yaml`, text)) ? success([]) : failure('could-not-write');
    }),
    exportType: async ({ type: id }) => {
      const type = desk.types.find((one) => one.id === id);
      if (!type) return failure('not-found', id);
      return success(
        await desk.parts.host.saveReport(`${id}.yaml`, async (path) => {
          writeFileSync(path, stringify(type, { lineWidth: 100 }));
          return type.checks.length;
        }),
      );
    },
    importType: inWorkspace(desk, async (_session, { name, text }): ReturnType<Handlers['importType']> => {
      const read = parseDossierType(text, name, desk.loadedTypes.bases);
      if (!read.ok) return success({ type: null, mistakes: mistakeViews(name, read.mistakes) });
      const kept = await keepTypeFile(desk, `${read.type.id}.yaml`, text);
      return kept ? success({ type: read.type.id, mistakes: [] }) : failure('could-not-write');
    }),
  };
}

function parsed(desk: Desk, id: string, text: string) {
  const read = parseDossierType(text, `${id}.yaml`, desk.loadedTypes.bases);
  if (!read.ok) return { text, type: null, mistakes: mistakeViews('', read.mistakes) };
  const mistakes: readonly MistakeView[] =
    read.type.id === id
      ? []
      : [
          {
            file: '',
            line: 1,
            text: {
              nl: `Dit is het dossiertype “${read.type.id}”, niet “${id}”.`,
              en: `This is the dossier type “${read.type.id}”, not “${id}”.`,
            },
          },
        ];
  return { text, type: read.type, mistakes };
}

/** Judges the stored dossiers by the types in use and by the changed one, part by part. */
async function tryType(
  desk: Desk,
  session: Session,
  { type: id, text }: Input<'tryType'>,
  signal: AbortSignal,
): ReturnType<Handlers['tryType']> {
  const { types, loadedTypes } = desk;
  const changed =
    text === null ? (loadedTypes.bases.find((one) => one.id === id) ?? null) : parsed(desk, id, text).type;
  if (changed === null && text !== null) return failure('invalid-input');
  const dossiers = [...(await session.store.dossierStates()).values()]
    .map(({ dossier }) => dossier)
    .filter((dossier) => dossier.type === id);
  const accepted = new Set((await session.store.items()).filter(isAccepted).map(({ finding }) => finding.id));
  const running = startTrial({
    present: types.filter((one) => one.id === id),
    proposed: changed === null ? [] : [changed],
    context: { asOf: (await session.store.lastRun())?.asOf ?? session.today() },
    accepted,
  });
  for (let done = 0; done < dossiers.length; done += atOnce) {
    desk.tell('trialProgress', { done, total: dossiers.length });
    running.judge(dossiers.slice(done, done + atOnce));
    await setImmediate();
    if (signal.aborted) return failure('cancelled');
  }
  return success(trialView(running.result(), changed ?? types.find((one) => one.id === id) ?? null));
}

/** A person said that it is all right as it is, or that it is done. */
function isAccepted({ status }: OpenItem): boolean {
  return status === 'claimed-done' || status === 'released-under-reserve';
}
