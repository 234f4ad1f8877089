import { writeText } from '#electron/report/write-text.ts';
import type { Clock } from '#electron/run/clock.ts';
import type { Store } from '#electron/store/store.ts';
import type { StoreOpening } from '#electron/store/store-opening.ts';
import type { ExportOptions } from './cli-options.ts';
import { cliTexts } from './cli-texts.ts';
import { complaints, detailOf, keptState, setAsideText, stateProblems } from './kept-state.ts';
import type { TerminalPort } from './terminal-port.ts';
import { isWriteProblem, writeProblem } from './write-output.ts';

/** What `export` and `restore` work with. */
export interface StateParts {
  readonly clock: Clock;
  /** Where the program itself keeps its states. */
  readonly stateFolder: string;
  readonly openStore: (path: string, clock: Clock) => Promise<StoreOpening>;
}

/** Writes everything that is kept of a workspace as JSON. Exit code 0; 2 when it could not be read or written. */
export async function exportVerb(
  { folders, state, json, language }: ExportOptions,
  terminal: TerminalPort,
  { clock, stateFolder, openStore }: StateParts,
): Promise<number> {
  const complain = complaints(terminal, language);
  const folder = state ?? stateFolder;
  const path = keptState(folders, folder);
  if (path === null) return complain(cliTexts.nothingKept, folder);
  const opening = await openStore(path, clock);
  if (!opening.ok) return complain(stateProblems[opening.reason], detailOf(opening, path));
  const { store } = opening;
  try {
    // What the program puts in the place of a damaged state is not what was asked for.
    if (opening.setAside !== null) complain(setAsideText(opening), opening.setAside);
    await write(store, json, terminal);
    if (json.kind === 'file') terminal.err(`${cliTexts.jsonWritten[language]}: ${json.path}\n`);
    return opening.setAside === null ? 0 : 2;
  } catch (cause) {
    if (terminal.signal.aborted) return complain(cliTexts.cancelled);
    if (json.kind === 'stdout' || !isWriteProblem(cause)) throw cause;
    return complain(writeProblem(cause), json.path);
  } finally {
    await store.close();
  }
}

async function write(
  store: Pick<Store, 'exportEverything'>,
  json: ExportOptions['json'],
  { out, signal }: TerminalPort,
): Promise<void> {
  const pieces = store.exportEverything();
  if (json.kind === 'file') return writeText(json.path, pieces, signal);
  for await (const piece of pieces) {
    signal.throwIfAborted();
    await out(piece);
  }
}
