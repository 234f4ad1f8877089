import { mkdtemp, opendir, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { withOwnTypes } from '#electron/backend/own-dossier-types.ts';
import { realFolder, stateFileName } from '#electron/backend/workspace-files.ts';
import type { Clock } from '#electron/run/clock.ts';
import type { FinishedRun, RunInput, RunResult } from '#electron/run/run-types.ts';
import type { Store } from '#electron/store/store.ts';
import type { StoreOpening } from '#electron/store/store-opening.ts';
import type { Reader } from '#electron/worker/protocol.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { CheckOptions } from './cli-options.ts';
import { cliTexts } from './cli-texts.ts';
import { complaints, detailOf, setAsideText, stateProblems } from './kept-state.ts';
import { progress } from './progress.ts';
import type { TerminalPort } from './terminal-port.ts';
import { trialText } from './trial-text.ts';
import { writeCheckResult } from './write-check-result.ts';

/** What `check` works with: the same parts that every host runs. */
export interface CheckParts {
  readonly clock: Clock;
  readonly user: string;
  /** Of the program. */
  readonly version: string;
  readonly types: () => readonly DossierType[];
  readonly openReader: (jobs: number) => Reader;
  readonly openStore: (path: string, clock: Clock) => Promise<StoreOpening>;
  readonly runCheck: (input: RunInput) => Promise<RunResult>;
  /** What this company calls its departments. */
  readonly departmentNames?: Readonly<Record<string, string>> | undefined;
  /** Writes the workbook as a whole, or not at all. */
  readonly writeReport: (
    path: string,
    finished: {
      readonly run: FinishedRun;
      readonly store: Store;
      /** Only what this department is to do; null: everything. */
      readonly department: string | null;
      /** The last file of this report. */
      readonly isLast: boolean;
    },
    language: Language,
  ) => Promise<unknown>;
}

/** Checks folders. Exit code 0: no blocking finding; 1: at least one; 2: it could not be done, which is then said. */
export async function checkVerb(
  options: CheckOptions,
  terminal: TerminalPort,
  parts: CheckParts,
): Promise<number> {
  const complain = complaints(terminal, options.language);
  const unreadable = await firstUnreadable(options.folders);
  if (unreadable !== null) return complain(unreadable.problem, unreadable.folder);
  const shipped = parts.types();
  const { types, mistakes } =
    options.types === undefined ? { types: shipped, mistakes: [] } : withOwnTypes(shipped, options.types);
  for (const mistake of mistakes)
    terminal.err(`${mistake.file}:${mistake.line}: ${mistake[options.language]}\n`);
  if (mistakes.length > 0) return 2;
  if (options.type !== null && !types.some((type) => type.id === options.type))
    return complain(cliTexts.unknownType, types.map((type) => type.id).join(', '));
  const folders = options.folders.map(realFolder);
  return withStateFolder(options.trial ? null : options.state, async (stateFolder) => {
    const opening = await parts.openStore(join(stateFolder, stateFileName(folders)), parts.clock);
    if (!opening.ok) return complain(stateProblems[opening.reason], detailOf(opening, stateFolder));
    if (opening.setAside !== null) complain(setAsideText(opening), opening.setAside);
    try {
      if (stateFolder === options.state)
        await opening.store
          .backUp(parts.clock.today())
          .catch(() => complain(cliTexts.backupFailed, stateFolder));
      return await runAndWrite({ ...options, folders }, terminal, parts, { shipped, types }, opening.store);
    } finally {
      await opening.store.close();
    }
  });
}

async function runAndWrite(
  options: CheckOptions,
  terminal: TerminalPort,
  parts: CheckParts,
  { shipped, types }: { readonly shipped: readonly DossierType[]; readonly types: readonly DossierType[] },
  store: Store,
): Promise<number> {
  const { language } = options;
  const reader = parts.openReader(options.jobs ?? availableParallelism());
  const bar = progress(terminal, language);
  const result = await parts
    .runCheck({
      folders: options.folders,
      types,
      onlyType: options.type,
      store,
      reader,
      clock: parts.clock,
      asOf: options.asOf ?? parts.clock.today(),
      user: parts.user,
      onProgress: bar.show,
      onError: (what) => terminal.err(`${cliTexts.checkError[language]}: ${what}\n`),
      signal: terminal.signal,
    })
    .finally(() => {
      bar.end();
      return reader.close();
    });
  if (result.kind === 'done' && options.trial) {
    await terminal.out(trialText(result, { shipped, types }, language));
    return 0;
  }
  if (result.kind === 'done') return writeCheckResult({ run: result, store }, options, terminal, parts);
  const detail = result.kind === 'failed' ? (result.detail ?? result.code) : null;
  terminal.err(
    detail === null ? `${cliTexts.cancelled[language]}\n` : `${cliTexts.failed[language]}: ${detail}\n`,
  );
  return 2;
}

/** A state folder of the person's own, or one that is gone afterwards. */
async function withStateFolder(
  own: string | null,
  act: (folder: string) => Promise<number>,
): Promise<number> {
  if (own !== null) return act(own);
  const folder = await mkdtemp(join(tmpdir(), 'sluitend-'));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function firstUnreadable(folders: readonly FilePath[]) {
  for (const folder of folders) {
    const problem = await opendir(folder).then(async (opened) => {
      await opened.close();
      return null;
    }, folderProblem);
    if (problem !== null) return { folder, problem };
  }
  return null;
}

function folderProblem(cause: unknown) {
  const isFile = cause instanceof Error && 'code' in cause && cause.code === 'ENOTDIR';
  return isFile ? cliTexts.notAFolder : cliTexts.folderUnreadable;
}
