import { describe, expect, it } from 'vitest';
import { restoredPlace } from '#electron/desktop/window-place.ts';

const screens = [
  { x: 0, y: 0, width: 1920, height: 1040 },
  { x: 1920, y: -200, width: 1280, height: 1000 },
];
const first = { bounds: { width: 1280, height: 860 }, maximised: false };

describe('restoredPlace', () => {
  it.each([
    [{ x: 10, y: 20, width: 900, height: 700, maximised: false }],
    [{ x: 2000, y: -150, width: 900, height: 700, maximised: true }],
    [{ x: -700, y: 0, width: 900, height: 700, maximised: false }],
  ])('puts the window back where its title bar can be grasped: %j', (saved) => {
    const { maximised, ...bounds } = saved;
    expect(restoredPlace(saved, screens)).toEqual({ bounds, maximised });
  });

  it.each([
    ['a screen that is gone', { x: 4000, y: 0, width: 900, height: 700, maximised: false }],
    ['a title bar above the screen', { x: 10, y: -100, width: 900, height: 700, maximised: false }],
    ['a title bar below the screen', { x: 10, y: 1030, width: 900, height: 700, maximised: false }],
    ['a sliver at the side', { x: -850, y: 0, width: 900, height: 700, maximised: false }],
  ])('keeps only the size for %s', (_, saved) => {
    expect(restoredPlace(saved, screens)).toEqual({ bounds: { width: 900, height: 700 }, maximised: false });
  });

  it.each([
    undefined,
    null,
    'x',
    {},
    { x: 1, y: 1, width: 5, height: 5, maximised: false },
    { x: Number.NaN },
  ])('starts as the first time with %j', (saved) => expect(restoredPlace(saved, screens)).toEqual(first));
});
