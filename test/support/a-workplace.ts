import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Handlers, Input } from '#shared/api/methods.ts';
import type { Reply } from '#shared/api/reply.ts';
import type { DossierView, TodayView } from '#shared/api/views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { aBackend } from './a-backend.ts';
import { day } from './an-open-item.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The backend over a folder of real files, with a clock that a test sets. */
export interface Workplace {
  readonly handlers: Handlers;
  readonly folder: string;
  /** Where the state of workspaces is kept. */
  readonly state: string;
  /** Bugs that were logged. */
  readonly bugs: readonly string[];
  readonly run: () => Promise<void>;
  /** From here on it is this day, half past eight. */
  readonly on: (date: string) => void;
  readonly restart: () => Promise<void>;
  readonly list: () => Promise<TodayView>;
  /** A dossier by its key. */
  readonly dossier: (key: string) => Promise<DossierView>;
  readonly act: (items: readonly string[], action: Input<'changeItem'>['action']) => Promise<unknown>;
}

/** A workplace over the files that `write` puts into its folder, checked once on Monday 16 March 2026. */
export async function aWorkplace(write: (folder: string) => void): Promise<Workplace> {
  const root = temporaryFolder();
  const [folder, state] = [join(root, 'werkmap'), join(root, 'state')];
  mkdirSync(folder);
  write(folder);
  let [today, minute] = ['2026-03-16', 10];
  const clock = {
    today: () => day(today),
    now: () => {
      minute += 1;
      return `${today}T08:${String(minute % 60).padStart(2, '0')}:00`;
    },
    elapsed: () => 0,
  };
  const { backend, run, bugs } = await aBackend(state, {}, clock);
  const { handlers } = backend;
  const open = async () => answerOf(await handlers.openWorkspace({ folders: [folder as FilePath] }));
  const list = async () => answerOf(await handlers.getToday({}));
  await open();
  await run();
  return {
    handlers,
    folder,
    state,
    bugs,
    run: async () => {
      const outcome = await run();
      if (outcome.result !== 'done') throw new Error(`The run ended as ${outcome.result}`);
    },
    on: (date) => {
      [today, minute] = [date, 30];
    },
    restart: async () => {
      answerOf(await handlers.closeWorkspace({}));
      await open();
    },
    list,
    dossier: async (key) => {
      const found = (await list()).dossiers.find((one) => one.key === key);
      return answerOf(await handlers.getDossier({ dossier: found?.id ?? '' }));
    },
    act: async (items, action) => answerOf(await handlers.changeItems({ items: [...items], action })),
  };
}

/** What a method answered; throws where it failed. */
export function answerOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`${reply.failure.code} ${reply.failure.detail ?? ''}`);
  return reply.value;
}
