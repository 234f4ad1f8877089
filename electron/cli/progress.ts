import type { RunStage, RunState } from '#shared/api/views.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { stageNames } from './cli-texts.ts';
import type { TerminalPort } from './terminal-port.ts';

/** Shows how far a run is. */
export interface Progress {
  readonly show: (state: RunState) => void;
  /** Leaves a clean line behind. */
  readonly end: () => void;
}

const redrawMs = 100;
const barWidth = 24;
const spinner = ['|', '/', '-', '\\'] as const;

/** A bar on a terminal, redrawn ten times a second so that it always moves; plain lines in a file or a pipe. */
export function progress(terminal: Pick<TerminalPort, 'err' | 'width'>, language: Language): Progress {
  return terminal.width === null
    ? progressLines(terminal.err, language)
    : progressBar(terminal.err, terminal.width, language);
}

/** One line at the start of every stage and one at each tenth of it. */
function progressLines(write: TerminalPort['err'], language: Language): Progress {
  let last: { readonly stage: RunStage; readonly tenth: number } | null = null;
  return {
    show: (state) => {
      if (state.kind !== 'running') return;
      const { stage, done, total } = state;
      const tenth = total === 0 ? 0 : Math.floor((done / total) * 10);
      if (last?.stage === stage && last.tenth >= tenth) return;
      last = { stage, tenth };
      write(`${stageNames[stage][language]}${total === 0 ? '' : `: ${done}/${total}`}\n`);
    },
    end: () => undefined,
  };
}

function progressBar(write: TerminalPort['err'], width: number, language: Language): Progress {
  let state: RunState = { kind: 'idle' };
  let turn = 0;
  const draw = () => {
    turn += 1;
    write(`\r\u001b[2K${barLine(state, turn, language).slice(0, Math.max(1, width - 1))}`);
  };
  const timer = setInterval(draw, redrawMs);
  return {
    show: (next) => {
      state = next;
    },
    end: () => {
      clearInterval(timer);
      write('\r\u001b[2K');
    },
  };
}

/** One drawing of the bar: `/ Bestanden lezen  [=====>      ]  12/240`. `turn` counts the drawings. */
export function barLine(state: RunState, turn: number, language: Language): string {
  const sign = spinner[turn % spinner.length] ?? '';
  if (state.kind === 'idle') return sign;
  const { stage, done, total } = state;
  const name = stageNames[stage][language];
  if (total === 0) return `${sign} ${name}`;
  const filled = Math.min(barWidth, Math.round((done / total) * barWidth));
  return `${sign} ${name}  [${'='.repeat(filled).padEnd(barWidth)}]  ${done}/${total}`;
}
