import { userInfo } from 'node:os';
import { makeReport } from '#electron/report/make-report.ts';
import { systemClock } from '#electron/run/clock.ts';
import type { FinishedRun } from '#electron/run/run-types.ts';
import type { Language } from '#shared/domain/bilingual.ts';

/** Writes the discrepancy report of a run that just ended; rejects when the file can't be written. */
export function writeRunReport(path: string, run: FinishedRun, language: Language): Promise<number> {
  return makeReport({ ...run, madeAt: systemClock.now(), madeBy: userInfo().username }, language, path);
}
