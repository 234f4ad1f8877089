/**
 * Actions and runs at random on one store, for ever, until it is killed. Prints a line for every call that was
 * acknowledged: `run <number>` or `note <item> <text>`. Arguments: path of the database, number of this life.
 */
import { writeSync } from 'node:fs';
import { openStore } from '#electron/store/open-store.ts';
import { addDays } from '#shared/domain/local-date.ts';
import { reconcile } from '#shared/reconcile/reconcile.ts';
import { aClock } from './a-clock.ts';
import { aDossier } from './a-dossier.ts';
import { aFinding } from './a-finding.ts';

const [path = '', life = '0'] = process.argv.slice(2);
const opening = await openStore(path, aClock);
if (!opening.ok || opening.setAside !== null) throw new Error('The store did not open as it was left');
const { store } = opening;
const say = (line: string) => writeSync(1, `${line}\n`);
const moment = { at: aClock.now(), who: 'Anna' };
const findings = Array.from({ length: 12 }, (_, index) => aFinding({ subject: `subject-${index}` }));
const judgements = findings.map(({ id, dossier }) => ({ id, dossier, verdict: 'violated' as const }));
const dossier = aDossier({ party: `Leven ${life}` });

async function run(): Promise<void> {
  const number = await store.startRun(aClock.today(), aClock.now());
  await store.saveRun({
    run: number,
    asOf: aClock.today(),
    at: aClock.now(),
    who: 'controleronde',
    decide: (stored) =>
      reconcile(stored, {
        asOf: aClock.today(),
        evaluation: { findings, judgements },
        complete: true,
        exhaustiveChecks: new Set<string>(),
        unread: new Set<never>(),
        registersRead: true,
        addWorkingDays: addDays,
      }),
    dossiers: {
      put: [
        { fingerprint: life, asOf: aClock.today(), dossier, evaluation: { judgements: [], findings: [] } },
      ],
      remove: [],
    },
    secretFields: new Set(),
    registerValues: new Map(),
    overview: { unlinked: [], unread: [], decisions: [] },
  });
  say(`run ${number}`);
}

say('open');
for (let turn = 0; ; turn += 1) {
  if (turn % 10 === 0) await run();
  const items = await store.items();
  const item = items[(turn * 7) % items.length];
  if (item === undefined) continue;
  const note = `leven ${life} beurt ${turn}`;
  const done = await store.applyAction(item.id, { kind: 'note', note }, moment);
  if (done.kind === 'done') say(`note ${item.id} ${note}`);
  if (turn % 6 === 5 && (await store.undoLast(moment))) say('undo');
}
