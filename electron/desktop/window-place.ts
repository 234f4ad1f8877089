import type { Rectangle } from 'electron';
import { z } from 'zod';

/** Where the window stands and whether it fills the screen. */
export interface WindowPlace {
  /** Without x and y the system chooses the place. */
  readonly bounds: {
    readonly width: number;
    readonly height: number;
    readonly x?: number;
    readonly y?: number;
  };
  readonly maximised: boolean;
}

const firstPlace: WindowPlace = { bounds: { width: 1280, height: 860 }, maximised: false };

const savedSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
  maximised: z.boolean(),
});

/**
 * The place that was saved, if enough of its title bar is still on one of these screens; else its size alone.
 * What is no saved place gives that of a first start.
 */
export function restoredPlace(saved: unknown, screens: readonly Rectangle[]): WindowPlace {
  const parsed = savedSchema.safeParse(saved);
  if (!parsed.success) return firstPlace;
  const { maximised, ...bounds } = parsed.data;
  if (screens.some((screen) => titleBarIsReachable(bounds, screen))) return { bounds, maximised };
  return { bounds: { width: bounds.width, height: bounds.height }, maximised };
}

function titleBarIsReachable(window: Rectangle, screen: Rectangle): boolean {
  const graspable = 100;
  const visible = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  return visible >= graspable && window.y >= screen.y && window.y + 30 <= screen.y + screen.height;
}

/** The zoom level that was saved, in Chromium's steps; 0, the actual size, when there is none that can be. */
export function restoredZoom(saved: unknown): number {
  const parsed = z.object({ zoom: z.number().min(-5).max(5) }).safeParse(saved);
  return parsed.success ? parsed.data.zoom : 0;
}
