import { expect, it } from 'vitest';
import { runAgain } from '#electron/launch/run-again.ts';

/** Ends with each of these codes in turn, at these minutes; what came out, and how often it was started again. */
async function ended(ends: readonly (readonly [minute: number, code: number])[]) {
  let runs = 0;
  let minute = 0;
  let again = 0;
  const code = await runAgain({
    run: async () => {
      const [at, exit] = ends[runs] ?? [0, -1];
      runs += 1;
      minute = at;
      return exit;
    },
    elapsed: () => minute * 60_000,
    onAgain: () => {
      again += 1;
    },
  });
  return [code, again];
}

it.each([
  ['ends as it was told', [[1, 0]], [0, 0]],
  ['says that it could not start', [[1, 2]], [2, 0]],
  ['is stopped by Ctrl+C or the system', [[1, 130]], [130, 0]],
  ['is killed by a person', [[1, 137]], [137, 0]],
] as const)('leaves a program that %s as it is', async (_, ends, expected) => {
  expect(await ended(ends)).toEqual(expected);
});

it.each([
  ['a fault in memory', 139],
  ['an abort, as when memory runs out', 134],
  ['a fault in memory on Windows', 0xc000_0005],
])('starts again after %s', async (_, code) => {
  expect(
    await ended([
      [1, code],
      [2, 0],
    ]),
  ).toEqual([0, 1]);
});

it('gives up when it breaks three times within ten minutes', async () => {
  expect(
    await ended([
      [1, 139],
      [4, 139],
      [9, 139],
      [10, 0],
    ]),
  ).toEqual([139, 2]);
});

it('goes on starting again when it breaks now and then', async () => {
  expect(
    await ended([
      [1, 139],
      [8, 139],
      [15, 139],
      [22, 139],
      [30, 0],
    ]),
  ).toEqual([0, 4]);
});
