import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Desk } from './desk.ts';
import { personName } from './moment.ts';
import type { Session } from './session.ts';

/** Starts a run over the open workspace; false when one is under way already. */
export function startRun(
  { parts, types, reader, runs }: Desk,
  session: Session,
  asOf: LocalDate,
  end: 'announced' | 'quiet' = 'announced',
): boolean {
  const { workspace, store } = session;
  const { clock, log } = parts;
  return runs.start(
    {
      folders: workspace.folders,
      types,
      onlyType: null,
      store,
      reader,
      clock,
      asOf,
      user: personName(parts),
      onError: log.error,
      memory: session.memory ?? undefined,
    },
    (result) => {
      if (result.kind === 'done') {
        const { memory, ...finished } = result;
        session.lastRun = finished;
        session.memory = memory;
      }
      session.listed = null;
    },
    end,
  );
}
