import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { realFolder, stateFileName } from '#electron/backend/workspace-files.ts';
import type { StoreOpening } from '#electron/store/store-opening.ts';
import { ownerText } from '#electron/store/store-owner.ts';
import type { Bilingual, Language } from '#shared/domain/bilingual.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { cliTexts } from './cli-texts.ts';
import type { TerminalPort } from './terminal-port.ts';

/** Why the state of a workspace did not open, in words. */
export const stateProblems = {
  'in-use': cliTexts.stateInUse,
  'newer-version': cliTexts.stateNewer,
  'no-access': cliTexts.stateNoAccess,
} as const;

/** Path of what is kept of these folders; null when nothing is. */
export function keptState(folders: readonly FilePath[], stateFolder: string): string | null {
  const path = join(stateFolder, stateFileName(folders.map(realFolder)));
  return existsSync(path) ? path : null;
}

/** Who has it open where that is known, else where it stands. */
export function detailOf({ owner }: Extract<StoreOpening, { ok: false }>, path: string): string {
  return owner ? ownerText(owner) : path;
}

/** Tells what is wrong, and gives the exit code for it. */
export function complaints({ err }: Pick<TerminalPort, 'err'>, language: Language) {
  return (text: Bilingual, detail = ''): 2 => {
    err(`${text[language]}${detail === '' ? '' : `: ${detail}`}\n`);
    return 2;
  };
}

/** What is said of a state that was damaged: whether it went on from a backup or from nothing. */
export function setAsideText({ restoredFrom }: Pick<Extract<StoreOpening, { ok: true }>, 'restoredFrom'>) {
  return restoredFrom === null ? cliTexts.stateSetAside : cliTexts.stateRestored;
}
