import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '#electron/store/open-store.ts';
import type { RunToSave } from '#electron/store/run-to-save.ts';
import type { Store } from '#electron/store/store.ts';
import type { Finding, Judgement } from '#shared/domain/finding.ts';
import { addDays } from '#shared/domain/local-date.ts';
import { reconcile } from '#shared/reconcile/reconcile.ts';
import { aClock } from './a-clock.ts';
import { day } from './an-open-item.ts';

/** Path for a database in a folder that is removed after the test. */
export function aStorePath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sluitend-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'state.sqlite');
}

/** Opens the store there; closed after the test. Throws when it can't be opened. */
export async function aStore(path: string): Promise<Store> {
  const opening = await openStore(path, aClock);
  if (!opening.ok) throw new Error(`Not opened: ${opening.reason}`);
  onTestFinished(() => opening.store.close());
  return opening.store;
}

/** A run that found these and saw these satisfied. */
export async function aSavedRun(
  store: Store,
  found: readonly Finding[],
  satisfied: readonly Finding[] = [],
  about: Partial<RunToSave> = {},
): Promise<ReturnType<typeof reconcile>> {
  const judgement = ({ id, dossier }: Finding, verdict: Judgement['verdict']) => ({ id, dossier, verdict });
  const asOf = about.asOf ?? day('2026-03-16');
  const evaluation = {
    findings: found,
    judgements: [
      ...found.map((one) => judgement(one, 'violated')),
      ...satisfied.map((one) => judgement(one, 'satisfied')),
    ],
  };
  return store.saveRun({
    run: about.run ?? (await store.startRun(asOf, '2026-03-16T08:29:00')),
    asOf,
    at: '2026-03-16T08:30:00',
    who: 'controleronde',
    decide: (stored) =>
      reconcile(stored, {
        asOf,
        evaluation,
        complete: true,
        exhaustiveChecks: new Set(),
        unread: new Set(),
        registersRead: true,
        addWorkingDays: addDays,
      }),
    dossiers: { put: [], remove: [] },
    secretFields: new Set(),
    registerValues: new Map(),
    overview: { unlinked: [], unread: [], decisions: [] },
    ...about,
  });
}
