import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Clock, systemClock } from '#electron/run/clock.ts';
import { runCheck } from '#electron/run/run-check.ts';
import type { FinishedRun } from '#electron/run/run-types.ts';
import { openStore } from '#electron/store/open-store.ts';
import { openReader } from '#electron/worker/open-reader.ts';
import { parseDossierType } from '#rules/parse-dossier-type.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { makeSample } from './make-sample.ts';
import { day } from './working-days.ts';

/** The two days of the sample: the earlier one is the Friday before. */
export const sampleDays = { before: day('2026-03-13'), today: day('2026-03-16') } as const;

/** Makes the sample below `folder` and checks it twice, as on the earlier day and as now. Gives the second run. */
export async function runSampleTwice(folder: string): Promise<FinishedRun> {
  const types = await shippedTypes();
  const opening = await openStore(join(folder, 'state.sqlite'), systemClock);
  if (!opening.ok) throw new Error(`The state could not be opened: ${opening.reason}`);
  const workerEntry = new URL('../../electron/worker/entry.ts', import.meta.url);
  const reader = openReader({ workerEntry, jobs: 2 });
  const run = async (asOf: LocalDate): Promise<FinishedRun> => {
    const result = await runCheck({
      folders: [resolve(folder, 'voorbeeldmap') as FilePath],
      types,
      onlyType: null,
      store: opening.store,
      reader,
      clock: clockOn(asOf),
      asOf,
      user: 'test',
      onProgress: () => undefined,
      onError: (what, cause) => {
        throw new Error(`A check failed: ${what}`, { cause });
      },
      signal: new AbortController().signal,
    });
    if (result.kind !== 'done') throw new Error(`The run ended as ${result.kind}`);
    return result;
  };
  try {
    await makeSample(folder, { day: 'before' });
    await run(sampleDays.before);
    await makeSample(folder);
    return await run(sampleDays.today);
  } finally {
    await reader.close();
    await opening.store.close();
  }
}

function clockOn(today: LocalDate): Clock {
  return { ...systemClock, today: () => today };
}

async function shippedTypes(): Promise<readonly DossierType[]> {
  const folder = new URL('../../rules/dossier-types/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => {
      const parsed = parseDossierType(await readFile(new URL(name, folder), 'utf8'), name);
      if (!parsed.ok) throw new Error(`${name}: ${parsed.mistakes.map(({ nl }) => nl).join(' ')}`);
      return parsed.type;
    }),
  );
}
