import type { KnownDossier } from '#electron/store/known-dossier.ts';
import type { DossierState, Store } from '#electron/store/store.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { FileOutcome } from './file-outcome.ts';
import type { JudgedWorkspace } from './judge-workspace.ts';
import type { RunInput } from './run-types.ts';
import type { SeenWorkspace } from './see-workspace.ts';
import type { UnderstoodWorkspace } from './understand-workspace.ts';

/**
 * What a run leaves in memory for the next one of the same session: where its inputs did not change, it need not be
 * read from the store and understood again. Nothing rests on it: without it a run comes to the same, only slower.
 */
export interface RunMemory {
  readonly types: readonly DossierType[];
  /** By file on the disk, with what is inside it. */
  readonly files: ReadonlyMap<FilePath, readonly FileOutcome[]>;
  readonly outcomes: readonly FileOutcome[];
  readonly understood: Omit<UnderstoodWorkspace, 'states'>;
  /** As the run stored them. */
  readonly states: ReadonlyMap<DossierId, KnownDossier & Pick<DossierState, 'dossier'>>;
}

/** Makes it of a run that was saved. */
export function runMemory(
  { types, asOf }: Pick<RunInput, 'types' | 'asOf'>,
  seen: SeenWorkspace,
  { states: _, ...understood }: UnderstoodWorkspace,
  judged: JudgedWorkspace,
): RunMemory {
  const { dossiers, fingerprints, vouched } = understood.assembled;
  const states = dossiers.flatMap((dossier) => {
    const fingerprint = fingerprints.get(dossier.id);
    const evaluation = judged.byDossier.get(dossier.id);
    if (fingerprint === undefined || evaluation === undefined) return [];
    const found = vouched.get(dossier.id) ?? null;
    return [[dossier.id, { fingerprint, asOf, dossier, evaluation, vouched: found }] as const];
  });
  const { files, outcomes } = seen;
  return { types, files, outcomes, understood, states: new Map(states) };
}

/** What people decided that changes how files are understood, as one text to compare. */
export async function decidedByPeople(store: Pick<Store, 'pins' | 'confirmedLinks'>): Promise<string> {
  return JSON.stringify([await store.pins(), await store.confirmedLinks()]);
}

/** The very same readings in the same order. */
export function isSameSight(memory: Pick<RunMemory, 'outcomes'>, outcomes: readonly FileOutcome[]): boolean {
  return (
    memory.outcomes.length === outcomes.length &&
    memory.outcomes.every((outcome, index) => outcome === outcomes[index])
  );
}
