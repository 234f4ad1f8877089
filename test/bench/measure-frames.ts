import type { Browser, Page } from 'playwright-core';

/** What a person did and what the window drew meanwhile; times in milliseconds. */
export interface FrameMeasure {
  readonly act: string;
  readonly frames: number;
  /** Longest time between two frames as a person sees it; other programs on the computer are in it. */
  readonly slowest: number;
  /** Most that the page itself worked between two frames: processor time of its main thread. */
  readonly mostWork: number;
  readonly over: number;
  readonly overWork: number;
}

/** Longer than this between two frames is felt. */
export const longestFrame = 50;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: start, duration and processor time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const categories = ['toplevel', 'devtools.timeline', '__metadata'];

/** Does something in the window while frames are counted, from just before it until the page is at rest again. */
export async function measureFrames(
  browser: Browser,
  page: Page,
  act: string,
  does: () => Promise<void>,
): Promise<FrameMeasure> {
  await page.evaluate(drawOn);
  await browser.startTracing(page, { categories });
  await does();
  await page.evaluate(atRest);
  const events: readonly TraceEvent[] = JSON.parse((await browser.stopTracing()).toString()).traceEvents;
  await page.evaluate(() => window.dispatchEvent(new Event('frames-done')));
  return { act, ...framesIn(events) };
}

/** Asks for a frame after every frame, as long as is measured. */
function drawOn(): void {
  let on = true;
  window.addEventListener('frames-done', () => (on = false), { once: true });
  const next = () => {
    if (on) requestAnimationFrame(next);
  };
  next();
}

function atRest(): Promise<void> {
  return new Promise((resolve) => {
    let left = 12;
    const next = () => (left-- > 0 ? requestAnimationFrame(next) : resolve());
    next();
  });
}

function framesIn(events: readonly TraceEvent[]): Omit<FrameMeasure, 'act'> {
  const drawn = events.filter(({ name }) => name === 'FireAnimationFrame');
  const main = drawn[0];
  if (main === undefined) throw new Error('The browser traced no frames');
  const onMain = ({ pid, tid }: TraceEvent) => pid === main.pid && tid === main.tid;
  const starts = drawn
    .filter(onMain)
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const tasks = events.filter(
    (event) => onMain(event) && event.ph === 'X' && /(^|::)RunTask$/.test(event.name),
  );
  const gaps = starts.slice(1).map((end, index) => {
    const start = starts[index] ?? end;
    const work = tasks
      .filter(({ ts }) => ts >= start && ts < end)
      .reduce((sum, { tdur = 0 }) => sum + tdur, 0);
    return { wall: (end - start) / 1000, work: work / 1000 };
  });
  return {
    frames: gaps.length,
    slowest: Math.max(0, ...gaps.map(({ wall }) => wall)),
    mostWork: Math.max(0, ...gaps.map(({ work }) => work)),
    over: gaps.filter(({ wall }) => wall > longestFrame).length,
    overWork: gaps.filter(({ work }) => work > longestFrame).length,
  };
}
