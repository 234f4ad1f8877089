import { backupsOf, lastLineOf } from '#electron/store/backups.ts';
import { openDatabase } from '#electron/store/open-database.ts';
import { restoreBackup } from '#electron/store/restore-backup.ts';
import { ownerOf, ownerText } from '#electron/store/store-owner.ts';
import { writtenMoment } from '#shared/report/written-moment.ts';
import type { RestoreOptions } from './cli-options.ts';
import { cliTexts } from './cli-texts.ts';
import type { StateParts } from './export-verb.ts';
import { complaints, keptState, stateProblems } from './kept-state.ts';
import type { TerminalPort } from './terminal-port.ts';
import { isWriteProblem } from './write-output.ts';

/**
 * Tells which backups there are, or puts one back; what was there is set aside, never deleted. Exit code 0; 2 when nothing
 * is kept, when somebody has it open, or when the backup is not there or can't be read: then nothing has changed.
 */
export async function restoreVerb(
  { folders, state, backup, language }: RestoreOptions,
  terminal: TerminalPort,
  { stateFolder }: Pick<StateParts, 'stateFolder'>,
): Promise<number> {
  const complain = complaints(terminal, language);
  const folder = state ?? stateFolder;
  const path = keptState(folders, folder);
  if (path === null) return complain(cliTexts.nothingKept, folder);
  const backups = backupsOf(path);
  if (backups.length === 0) return complain(cliTexts.noBackups, path);
  const days = backups.map(({ day }) => day);
  if (backup === null) {
    await terminal.out(`${cliTexts.backups[language]}:\n${days.map((day) => `  ${day}\n`).join('')}`);
    return 0;
  }
  const chosen = backups.find(({ day }) => day === backup);
  if (chosen === undefined) return complain(cliTexts.noSuchBackup, days.join(', '));
  if (lastLineOf(chosen.path) === null) return complain(cliTexts.backupUnreadable, backup);
  const problem = whyNotOurs(path);
  if (problem !== null) return complain(stateProblems[problem.reason], problem.detail);
  try {
    const aside = restoreBackup(path, chosen);
    terminal.err(`${cliTexts.restored[language]} ${writtenMoment(backup)}\n`);
    terminal.err(`${cliTexts.keptAside[language]}: ${aside}\n`);
    return 0;
  } catch (cause) {
    if (!isWriteProblem(cause)) throw cause;
    return complain(cliTexts.stateNoAccess, path);
  }
}

/** Why the state can't be replaced now; a damaged one can. */
function whyNotOurs(path: string) {
  const opening = openDatabase(path);
  if (opening.kind === 'open') opening.database.close();
  if (opening.kind !== 'in-use' && opening.kind !== 'no-access') return null;
  const owner = opening.kind === 'in-use' ? ownerOf(path) : null;
  return { reason: opening.kind, detail: owner ? ownerText(owner) : path } as const;
}
