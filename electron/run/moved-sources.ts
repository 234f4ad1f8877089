import type { ClosedDossier } from '#electron/store/closed-dossiers.ts';
import type { FileStamp, RegisterValues } from '#electron/store/store.ts';
import { isLineValue } from '#rules/register-lines.ts';
import type { Dossier, DossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import { type SealChange, sealChanges, sealOf } from '#shared/reconcile/dossier-seal.ts';
import type { HeldDocument } from '#shared/reconcile/wake.ts';
import { registerValuesOf } from './previous-values.ts';

/** Files that hold other bytes than in the run before; a new file replaces nothing. */
export function replacedFiles(
  before: ReadonlyMap<FilePath, FileStamp>,
  after: ReadonlyMap<FilePath, FileStamp>,
): ReadonlySet<FilePath> {
  const replaced = [...after].filter(([path, { hash }]) => (before.get(path)?.hash ?? hash) !== hash);
  return new Set(replaced.map(([path]) => path));
}

/** What each dossier holds; a document that is only suggested is not in it yet. */
export function heldDocuments(dossiers: readonly Dossier[]): ReadonlyMap<DossierId, readonly HeldDocument[]> {
  return new Map(
    dossiers.map(({ id, documents }) => [
      id,
      documents
        .filter(({ link }) => link !== 'suggested')
        .map((document) => ({ hash: document.hash ?? document.id, name: document.shownPath })),
    ]),
  );
}

/** Register rows of which a value became another since the run before; a row that is new or gone, and its lines, are told elsewhere. */
export function changedRows(
  dossiers: readonly Dossier[],
  before: ReadonlyMap<DossierId, RegisterValues>,
): ReadonlyMap<DossierId, readonly SealChange[]> {
  const changed = new Map<DossierId, readonly SealChange[]>();
  for (const dossier of dossiers) {
    const was = before.get(dossier.id);
    const is = registerValuesOf(dossier);
    if (was === undefined || dossier.row === null) continue;
    const changes = Object.keys({ ...was, ...is })
      .filter((name) => !isLineValue(name))
      .sort()
      .map((name) => ({ kind: 'value', name, before: textOf(was[name]), after: textOf(is[name]) }) as const)
      .filter((change) => change.before !== change.after);
    if (changes.length > 0) changed.set(dossier.id, changes);
  }
  return changed;
}

function textOf(value: RegisterValues[string] | undefined): string | null {
  return value === undefined ? null : canonicalText(value);
}

/**
 * What moved of a closed dossier. A dossier of which a source is out of reach says nothing; one that is not there any more
 * lost everything, but only where all folders and registers were read.
 */
export function movedSince(
  dossiers: readonly Dossier[],
  { isKnown, isComplete }: { readonly isKnown: (id: DossierId) => boolean; readonly isComplete: boolean },
): (closed: ClosedDossier) => readonly SealChange[] {
  const byId = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
  return ({ dossier: id, seal }) => {
    const dossier = byId.get(id);
    if (dossier) return isKnown(id) ? sealChanges(seal, sealOf(dossier)) : [];
    return isComplete ? sealChanges(seal, { row: {}, rowHash: '', files: {} }) : [];
  };
}
