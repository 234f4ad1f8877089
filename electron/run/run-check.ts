import type { Store } from '#electron/store/store.ts';
import type { RunStage } from '#shared/api/views.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import type { Finding } from '#shared/domain/finding.ts';
import type { ItemChange, OpenItem } from '#shared/domain/open-item.ts';
import { isOpen, standingAlone } from '#shared/domain/open-item.ts';
import { countDossiers, statusesOf } from './dossier-status.ts';
import { type JudgedWorkspace, judgeWorkspace } from './judge-workspace.ts';
import { unreadViews } from './overview.ts';
import { Pace } from './pace.ts';
import { runMemory } from './run-memory.ts';
import type { FinishedRun, RunInput, RunResult } from './run-types.ts';
import { saveRun, withoutRow } from './save-run.ts';
import { type SeenWorkspace, seeWorkspace } from './see-workspace.ts';
import { type UnderstoodWorkspace, understandWorkspace } from './understand-workspace.ts';

/**
 * One run: discover, read, recognise, link, assemble, evaluate, reconcile, save. Everything it decides is written in one
 * transaction at the end, so a run that is cancelled or killed leaves the list as it was. Throws only on a bug.
 */
export async function runCheck(input: RunInput): Promise<RunResult> {
  const { store, clock, asOf } = input;
  const run = await store.startRun(asOf, clock.now());
  try {
    return await stages(input, run);
  } catch (cause) {
    if (input.signal.aborted && cause === input.signal.reason) return cancelled(input, run);
    await store.endRun(run, 'failed', clock.now());
    throw cause;
  }
}

async function stages(input: RunInput, run: number): Promise<RunResult> {
  const { store, signal, folders } = input;
  const seen = await seeWorkspace(input);
  if (signal.aborted) return cancelled(input, run);
  if (seen.rootsAway === folders.length && seen.outcomes.length === 0) return unreachable(input, run, seen);
  const understood = await understandWorkspace(input, seen, stage(input, 'assemble', seen.outcomes.length));
  const evaluating = stage(input, 'evaluate', understood.assembled.dossiers.length);
  const registerValues = await store.registerValues();
  const judged = await judgeWorkspace(
    {
      ...understood,
      input,
      seen,
      gone: await goneFromRows(understood, store),
      items: await store.items(),
      setAside: await store.setAside(),
      registerValues,
    },
    evaluating,
  );
  if (signal.aborted) return cancelled(input, run);
  const saving = stage(input, 'save', understood.assembled.dossiers.length);
  const changes = await saveRun(input, run, { seen, understood, judged, registerValues }, saving);
  const work = { seen, understood, judged };
  const memory = runMemory(input, seen, understood, judged);
  return { kind: 'done', ...finished(input, work, changes, await store.items()), memory };
}

/** Dossiers that stood on a row in the run before and on none now, as they were stored. */
async function goneFromRows(understood: UnderstoodWorkspace, store: Pick<Store, 'dossierState'>) {
  const gone: Dossier[] = [];
  for (const id of withoutRow(understood)) {
    const state = await store.dossierState(id);
    if (state) gone.push(state.dossier);
  }
  return gone;
}

/** Begins a stage, and gives the pace at which it goes on. */
function stage({ onProgress, signal }: RunInput, name: RunStage, total: number): Pace {
  const tell = (part: number) =>
    onProgress({ kind: 'running', stage: name, done: Math.floor(part * total), total });
  tell(0);
  return new Pace(tell, signal);
}

async function cancelled({ store, clock }: RunInput, run: number): Promise<RunResult> {
  await store.endRun(run, 'cancelled', clock.now());
  return { kind: 'cancelled' };
}

async function unreachable({ store, clock }: RunInput, run: number, seen: SeenWorkspace): Promise<RunResult> {
  await store.endRun(run, 'failed', clock.now());
  return { kind: 'failed', code: 'folder-unreadable', detail: seen.unavailable[0]?.path ?? null };
}

interface Work {
  readonly seen: SeenWorkspace;
  readonly understood: UnderstoodWorkspace;
  readonly judged: JudgedWorkspace;
}

function finished(
  { asOf, folders, types, onlyType }: RunInput,
  { seen, understood, judged }: Work,
  changes: readonly ItemChange[],
  items: readonly OpenItem[],
): FinishedRun {
  const statuses = statusesOf(judged.byDossier, judged.workspace);
  const dossiers = understood.assembled.dossiers.flatMap((dossier) => {
    const status = onlyType === null || dossier.type === onlyType ? statuses.get(dossier.id) : undefined;
    return status ? [{ dossier, status }] : [];
  });
  const findings = standing(judged.total.findings, items).filter(
    ({ dossier }) => onlyType === null || dossier === null || dossier.startsWith(`${onlyType}:`),
  );
  return {
    asOf,
    folders,
    types,
    counts: countDossiers(
      dossiers.map(({ status }) => status),
      findings,
    ),
    dossiers,
    items: items.filter(isOpen),
    findings,
    changes,
    unlinked: understood.assembled.linked.unlinked,
    unread: unreadViews(seen),
    decisions: understood.decisions,
    documents: understood.documents,
    registers: understood.registers,
    links: understood.assembled.linked.links,
    evaluated: judged.again.size,
    filesRead: seen.filesRead,
  };
}

/**
 * What was found now, with what was known and could not be checked again: the same that stands on the list, where what a
 * person took up follows from nothing.
 */
function standing(found: readonly Finding[], items: readonly OpenItem[]): readonly Finding[] {
  const now = new Set(found.map(({ id }) => id));
  const known = items.filter(
    (item) => isOpen(item) && item.notRechecked !== null && !now.has(item.finding.id),
  );
  const alone = new Set<string>(standingAlone(items.filter(isOpen)).map(({ id }) => id));
  return [...found, ...known.map(({ finding }) => finding)].map((finding) =>
    finding.causedBy !== null && alone.has(finding.id) ? { ...finding, causedBy: null } : finding,
  );
}
