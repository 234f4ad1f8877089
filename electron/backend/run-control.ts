import { runCheck } from '#electron/run/run-check.ts';
import type { RunInput, RunResult } from '#electron/run/run-types.ts';
import type { RunOutcome, RunState } from '#shared/api/views.ts';

/** Progress reaches the page at most this often; the last state of a stage always does. */
const millisecondsBetweenReports = 80;

interface RunControlParts {
  readonly elapsed: () => number;
  readonly onProgress: (state: RunState) => void;
  readonly onEnd: (outcome: RunOutcome) => void;
  readonly onBug: (cause: unknown) => void;
}

/** At most one run at a time, with its progress and a way to stop it. */
export interface RunControl {
  readonly state: () => RunState;
  /** False when a run is under way already. `quiet`: its end is not announced, because it is only half of something. */
  readonly start: (
    input: Omit<RunInput, 'onProgress' | 'signal'>,
    onDone: (result: RunResult) => void,
    end?: 'announced' | 'quiet',
  ) => boolean;
  /** Waits until the run has ended; at once when there is none. */
  readonly ended: () => Promise<void>;
  /** Asks the run to stop and waits until it has; at once when there is none. `quietly`: its end is not told. */
  readonly cancel: (quietly?: boolean) => Promise<void>;
}

const idle: RunState = { kind: 'idle' };

/** Makes the one place that starts and stops runs. */
export function runControl({ elapsed, onProgress, onEnd, onBug }: RunControlParts): RunControl {
  let state: RunState = idle;
  let current: { readonly abort: AbortController; readonly ended: Promise<void> } | null = null;
  let isQuiet = false;
  let reportedAt = Number.NEGATIVE_INFINITY;

  const report = (next: RunState) => {
    const isNewStage = state.kind === 'idle' || next.kind === 'idle' || next.stage !== state.stage;
    const isLast = next.kind === 'running' && next.done === next.total;
    state = next;
    if (!isNewStage && !isLast && elapsed() - reportedAt < millisecondsBetweenReports) return;
    reportedAt = elapsed();
    onProgress(next);
  };

  async function run(input: RunInput, onDone: (result: RunResult) => void): Promise<RunOutcome> {
    let outcome: RunOutcome = { result: 'failed', problem: 'internal' };
    try {
      const result = await runCheck(input);
      onDone(result);
      outcome = toOutcome(result);
    } catch (cause) {
      onBug(cause);
    }
    current = null;
    report(idle);
    return outcome;
  }

  return {
    state: () => state,
    start: (input, onDone, end = 'announced') => {
      if (current) return false;
      const abort = new AbortController();
      report({ kind: 'running', stage: 'discover', done: 0, total: 0 });
      const ended = run({ ...input, onProgress: report, signal: abort.signal }, onDone).then((outcome) => {
        const isTold = end === 'announced' && !(isQuiet && outcome.result === 'cancelled');
        isQuiet = false;
        if (isTold) onEnd(outcome);
      });
      current = { abort, ended };
      return true;
    },
    ended: async () => current?.ended,
    cancel: async (quietly = false) => {
      isQuiet = quietly && current !== null;
      current?.abort.abort();
      await current?.ended;
    },
  };
}

function toOutcome(result: RunResult): RunOutcome {
  switch (result.kind) {
    case 'done':
      return { result: 'done', problem: null };
    case 'cancelled':
      return { result: 'cancelled', problem: null };
    case 'failed':
      return {
        result: 'failed',
        problem: result.code === 'folder-unreadable' ? 'folder-unreadable' : 'internal',
      };
  }
}
