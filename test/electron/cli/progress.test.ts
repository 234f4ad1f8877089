import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { barLine, progress } from '#electron/cli/progress.ts';

describe('progress in a file or a pipe', () => {
  it('is a line at each stage and each tenth, not more', () => {
    const lines: string[] = [];
    const shown = progress({ err: (text) => lines.push(text), width: null }, 'nl');
    shown.show({ kind: 'running', stage: 'discover', done: 0, total: 0 });
    for (let done = 0; done <= 40; done += 1) shown.show({ kind: 'running', stage: 'read', done, total: 40 });
    shown.show({ kind: 'idle' });
    shown.end();
    expect(lines.slice(0, 3)).toEqual([
      'Mappen bekijken\n',
      'Bestanden lezen: 0/40\n',
      'Bestanden lezen: 4/40\n',
    ]);
    expect(lines.length).toBe(12);
  });
});

describe('progress on a terminal', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('moves at least every 200 ms, also while nothing is reported, and leaves a clean line', () => {
    const drawn: string[] = [];
    const shown = progress({ err: (text) => drawn.push(text), width: 80 }, 'en');
    shown.show({ kind: 'running', stage: 'read', done: 12, total: 24 });
    vi.advanceTimersByTime(200);
    const [first, second] = drawn;
    expect(first).not.toBe(second);
    expect(second).toBe('\r\u001b[2K- Reading files  [============            ]  12/24');
    shown.end();
    const count = drawn.length;
    vi.advanceTimersByTime(1000);
    expect([drawn.at(-1), drawn.length]).toEqual(['\r\u001b[2K', count]);
  });

  it('never wraps: a line is shorter than the terminal is wide', () => {
    const drawn: string[] = [];
    const shown = progress({ err: (text) => drawn.push(text), width: 20 }, 'nl');
    shown.show({ kind: 'running', stage: 'assemble', done: 1, total: 9 });
    vi.advanceTimersByTime(100);
    shown.end();
    expect(drawn[0]?.replace('\r\u001b[2K', '').length).toBeLessThan(20);
  });

  it('turns while the total is not known', () => {
    const state = { kind: 'running', stage: 'discover', done: 3, total: 0 } as const;
    expect([1, 2, 3, 4].map((turn) => barLine(state, turn, 'nl'))).toEqual([
      '/ Mappen bekijken',
      '- Mappen bekijken',
      '\\ Mappen bekijken',
      '| Mappen bekijken',
    ]);
  });
});
