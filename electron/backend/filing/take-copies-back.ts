import { join } from 'node:path';
import { failure, type Reply } from '#shared/api/reply.ts';
import type { Desk } from '../desk.ts';
import type { Session } from '../session.ts';
import { takeCopyBack } from './write-copy.ts';

/** Folder in the state folder to which copies go that were taken back: a dropped attachment may be nowhere else. */
const takenBackFolder = 'teruggenomen';

/**
 * Moves the copies of the step that is taken back out of the dossier's folder; null when that is done, or when there were
 * none. A copy that somebody changed stays where it is, and the step with it.
 */
export async function takeCopiesBack(desk: Desk, { store }: Session): Promise<Reply<never> | null> {
  const entries = (await store.undoable())?.entries ?? [];
  for (const { kind, document, dossier } of entries) {
    if (kind !== 'file-kept' || document === null || dossier === null) continue;
    const copy = await store.keptCopy(document, dossier);
    if (copy === null) continue;
    const taken = await takeCopyBack(copy, join(desk.parts.stateFolder, takenBackFolder)).catch(failureOf);
    if (taken === 'changed') return failure('changed-since', copy.path);
    if (taken === 'not-moved') return failure('could-not-write', copy.path);
  }
  return null;
}

function failureOf(cause: unknown): 'not-moved' {
  if (cause instanceof Error && 'syscall' in cause) return 'not-moved';
  throw cause;
}
