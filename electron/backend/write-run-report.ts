import { userInfo } from 'node:os';
import { makeReport } from '#electron/report/make-report.ts';
import { systemClock } from '#electron/run/clock.ts';
import type { FinishedRun } from '#electron/run/run-types.ts';
import type { Store } from '#electron/store/store.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { rememberReport, reportFacts } from './report-facts.ts';

/** What a run left behind, to report on. */
export interface RunToReport {
  readonly run: FinishedRun;
  readonly store: Store;
  /** Only what this department is to do; null: everything. */
  readonly department: string | null;
  /** The last file of this report: from then on the next report counts what happened since. */
  readonly isLast: boolean;
  /** Of the program. */
  readonly version: string;
  readonly departmentNames?: Readonly<Record<string, string>> | undefined;
}

/** Writes the discrepancy report of a run that just ended; rejects when the file can't be written. */
export async function writeRunReport(
  path: string,
  { run, store, department, isLast, version, departmentNames }: RunToReport,
  language: Language,
): Promise<number> {
  const madeAt = systemClock.now();
  const { folders, types, items, counts } = run;
  const facts = await reportFacts({ store, types, folders, madeAt, madeBy: userInfo().username, version });
  if (facts === null) throw new Error('A run that ended left nothing in its store');
  const inRun = new Set(run.dossiers.map(({ dossier }) => dossier.id));
  const dossiers = facts.dossiers.filter(({ id }) => inRun.has(id));
  const order = { kind: 'xlsx', language, perDepartment: false, department } as const;
  const written = await makeReport({ ...facts, items, counts, dossiers, departmentNames }, order, path);
  if (isLast) await rememberReport(store, madeAt);
  return written;
}
