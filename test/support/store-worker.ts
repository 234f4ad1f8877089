/**
 * Runs and actions at random on a store, for ever, until it is killed. After each write that was acknowledged it prints
 * one line of JSON with everything that must be there from then on. Arguments: path of the database, seed.
 */
import { writeSync } from 'node:fs';
import { openStore } from '#electron/store/open-store.ts';
import type { Store } from '#electron/store/store.ts';
import type { Verdict } from '#shared/domain/finding.ts';
import { addDays } from '#shared/domain/local-date.ts';
import { reconcile } from '#shared/reconcile/reconcile.ts';
import { aClock } from './a-clock.ts';
import { aFinding } from './a-finding.ts';

const [path = '', seed = '1'] = process.argv.slice(2);
const subjects = Array.from({ length: 150 }, (_, index) => `subject-${index}`);
let state = Number(seed) || 1;

/** Xorshift: a number from 0 up to `below`. */
function chance(below: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % below;
}

async function run(store: Store): Promise<number> {
  const number = await store.startRun(aClock.today(), aClock.now());
  const verdicts: readonly Verdict[] = ['violated', 'violated', 'satisfied', 'undecided'];
  const judged = subjects.map((subject) => {
    const verdict = verdicts[chance(verdicts.length)] ?? 'violated';
    const valuesHash = String(chance(2));
    return {
      finding: aFinding({ subject, valuesHash, ...(verdict === 'undecided' ? { class: 'unchecked' } : {}) }),
      verdict,
    };
  });
  const wrong = judged.filter(({ verdict }) => verdict === 'violated' || verdict === 'undecided');
  const evaluation = {
    findings: wrong.map(({ finding }) => finding),
    judgements: judged.map(({ finding: { id, dossier }, verdict }) => ({ id, dossier, verdict })),
  };
  const today = {
    asOf: aClock.today(),
    evaluation,
    complete: true,
    exhaustiveChecks: new Set<string>(),
    unread: new Set<never>(),
    registersRead: true,
    addWorkingDays: addDays,
  };
  await store.saveRun({
    run: number,
    asOf: today.asOf,
    at: aClock.now(),
    who: 'controleronde',
    decide: (stored) => reconcile(stored, today),
    dossiers: { put: [], remove: [] },
    secretFields: new Set(),
    registerValues: new Map(),
    overview: { unlinked: [], unread: [], decisions: [] },
  });
  return number;
}

async function act(store: Store, turn: number): Promise<void> {
  const items = await store.items();
  const item = items[chance(items.length)];
  if (item === undefined) return;
  const moment = { at: aClock.now(), who: 'Anna' };
  const kinds = ['start', 'claim-done', 'reopen', 'note', 'note', 'undo'] as const;
  const kind = kinds[chance(kinds.length)] ?? 'start';
  if (kind === 'undo') await store.undoLast(moment);
  else if (kind === 'note') await store.applyAction(item.id, { kind, note: `${seed}.${turn}` }, moment);
  else await store.applyAction(item.id, { kind }, moment);
}

const opening = await openStore(path, aClock);
if (!opening.ok || opening.setAside !== null) throw new Error('The store did not open as it was left');
const { store } = opening;
let lastRun = 0;
for (let turn = 0; ; turn += 1) {
  if (turn % 12 === 0) lastRun = await run(store);
  else await act(store, turn);
  const items = (await store.items()).map(({ id, status, note }) => [id, status, note]);
  writeSync(1, `${JSON.stringify({ lastRun, items })}\n`);
}
