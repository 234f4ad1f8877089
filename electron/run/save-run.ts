import { isDeepStrictEqual } from 'node:util';
import type { DossierToPut } from '#electron/store/run-to-save.ts';
import type { DossierState, RegisterValues } from '#electron/store/store.ts';
import type { Dossier, DossierId } from '#shared/domain/dossier.ts';
import type { ItemChange } from '#shared/domain/open-item.ts';
import { secretFieldsOf } from '#shared/domain/secret-fields.ts';
import { addWorkingDays } from '#shared/domain/working-days.ts';
import { reconcilingSteps, type Today } from '#shared/reconcile/reconcile.ts';
import { droppedChecks } from './dropped-checks.ts';
import { exhaustiveChecks } from './exhaustive-checks.ts';
import type { JudgedWorkspace } from './judge-workspace.ts';
import { changedRows, heldDocuments, movedSince, replacedFiles } from './moved-sources.ts';
import { overviewOf } from './overview.ts';
import type { Pace } from './pace.ts';
import { registerValuesOf } from './previous-values.ts';
import type { RunInput } from './run-types.ts';
import type { SeenWorkspace } from './see-workspace.ts';
import type { UnderstoodWorkspace } from './understand-workspace.ts';
import { unreadSources } from './unread-sources.ts';

interface RunWork {
  readonly seen: SeenWorkspace;
  readonly understood: UnderstoodWorkspace;
  readonly judged: JudgedWorkspace;
  /** As the run before left them. */
  readonly registerValues: ReadonlyMap<DossierId, RegisterValues>;
}

/** Decides what the run means for every item and writes it with everything else the run leaves behind. */
export async function saveRun(
  { store, clock, asOf, user, types }: RunInput,
  run: number,
  { seen, understood, judged, registerValues }: RunWork,
  pace: Pace,
): Promise<readonly ItemChange[]> {
  const replaced = replacedFiles(await store.stamps(), seen.stamps);
  const { dossiers } = understood.assembled;
  const put = statesToPut(asOf, understood, judged);
  const isPut = new Set(put.map(({ dossier }) => dossier.id));
  const confirmed = [...judged.again].filter((id) => !isPut.has(id));
  const turn = (rows: number) => pace.step(rows);
  pace.expect(writesPerRun(judged.total.findings.length, put.length, seen));
  await pace.step();
  const values = await changedValues(dossiers, registerValues, pace);
  const rows = changedRows(dossiers, registerValues);
  await pace.step();
  const today = todayOf(types, asOf, { seen, understood, judged });
  return store.saveRun({
    run,
    asOf,
    at: clock.now(),
    who: user,
    decide: (stored) => pace.all(reconcilingSteps(stored, { ...today, replaced })),
    dossiers: { put, confirmed, remove: vanished(understood) },
    secretFields: secretFields(types),
    registerValues: values,
    changedRows: rows,
    moved: movedSince(dossiers, {
      isKnown: (id) => !judged.stale.has(id),
      isComplete: judged.complete && unreadSources(seen.outcomes).registersRead,
    }),
    overview: overviewOf(seen, understood),
    stamps: seen.stamps,
    turn,
    written: () => pace.pause(),
  });
}

/** What the run found, as the items are decided by it. */
function todayOf(
  types: RunInput['types'],
  asOf: RunInput['asOf'],
  { seen, understood, judged }: Omit<RunWork, 'registerValues'>,
): Omit<Today, 'replaced'> {
  const { dossiers } = understood.assembled;
  return {
    asOf,
    evaluation: judged.total,
    complete: judged.complete,
    exhaustiveChecks: exhaustiveChecks(types),
    isDropped: droppedChecks(types),
    ...unreadSources(seen.outcomes),
    present: new Set(dossiers.map(({ id }) => id)),
    addWorkingDays,
    documents: heldDocuments(dossiers),
    vanished: withoutRow(understood),
  };
}

/** About as many steps as there are decisions and rows: items with their history and search, dossiers and files with theirs. */
function writesPerRun(findings: number, dossiers: number, { filesRead }: SeenWorkspace): number {
  return 4 * findings + 4 * dossiers + 3 * filesRead;
}

function statesToPut(
  asOf: DossierState['asOf'],
  { assembled, states }: UnderstoodWorkspace,
  { again, byDossier }: JudgedWorkspace,
): readonly DossierToPut[] {
  return assembled.dossiers.flatMap((dossier) => {
    const fingerprint = assembled.fingerprints.get(dossier.id);
    const evaluation = byDossier.get(dossier.id);
    if (!again.has(dossier.id) || fingerprint === undefined || evaluation === undefined) return [];
    const before = states.get(dossier.id);
    const vouched = assembled.vouched.get(dossier.id) ?? [];
    const isSame = before?.fingerprint === fingerprint && isDeepStrictEqual(before.evaluation, evaluation);
    return isSame && before.vouched ? [] : [{ fingerprint, asOf, dossier, evaluation, vouched }];
  });
}

async function changedValues(
  dossiers: readonly Dossier[],
  stored: ReadonlyMap<DossierId, RegisterValues>,
  pace: Pace,
): Promise<ReadonlyMap<DossierId, RegisterValues>> {
  const changed = new Map<DossierId, RegisterValues>();
  for (const dossier of dossiers) {
    const own = registerValuesOf(dossier);
    if (!isDeepStrictEqual(own, stored.get(dossier.id))) changed.set(dossier.id, own);
    await pace.step(0);
  }
  return changed;
}

function secretFields(types: RunInput['types']): ReadonlySet<string> {
  return new Set(types.flatMap((type) => secretFieldsOf(type).map((field) => `${type.id}/${field}`)));
}

function vanished({ states, assembled }: UnderstoodWorkspace) {
  const here = new Set(assembled.dossiers.map((dossier) => dossier.id));
  return [...states.keys()].filter((id) => !here.has(id));
}

/** Dossiers that stood on a row in the run before and on none now. */
export function withoutRow({ states, assembled }: UnderstoodWorkspace): ReadonlySet<DossierId> {
  const onRow = new Set(assembled.dossiers.filter(({ row }) => row !== null).map(({ id }) => id));
  const before = [...states.values()].filter(({ dossier }) => dossier.row !== null);
  return new Set(before.map(({ dossier }) => dossier.id).filter((id) => !onRow.has(id)));
}
