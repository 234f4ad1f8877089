import type { Page } from 'playwright-core';
import type { Language } from './stop.ts';

export interface Shape {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly languages: readonly Language[];
  readonly themes: readonly ('light' | 'dark')[];
  /** As Windows shows it in high contrast. */
  readonly contrast?: boolean;
  /** The whole length of the screen instead of what fits in the window. */
  readonly whole?: boolean;
}

const both = { languages: ['nl', 'en'], themes: ['light', 'dark'] } as const;
const one = { languages: ['nl'], themes: ['light'] } as const;

/** The windows in which every screen is looked at. */
export const shapes: readonly Shape[] = [
  { id: '1366', width: 1366, height: 768, ...both },
  { id: '1920', width: 1920, height: 1080, ...both },
  { id: 'whole', width: 1366, height: 768, whole: true, ...one },
  { id: '1280', width: 1280, height: 720, ...one },
  { id: 'zoom200', width: 683, height: 384, ...one },
  { id: '4k', width: 3840, height: 2160, ...one },
  { id: 'contrast', width: 1366, height: 768, languages: ['nl'], themes: ['light', 'dark'], contrast: true },
];

/** Brings the window in this shape before a screen is opened. */
export async function takeShape(page: Page, shape: Shape): Promise<void> {
  await page.setViewportSize({ width: shape.width, height: shape.height });
  await page.emulateMedia({ forcedColors: shape.contrast ? 'active' : 'none', reducedMotion: 'reduce' });
}

/** A picture in each theme of the shape. */
export async function takePictures(
  page: Page,
  shape: Shape,
  pathOf: (theme: string) => string,
): Promise<void> {
  if (shape.whole) await page.setViewportSize({ width: shape.width, height: await wholeHeight(page) });
  for (const theme of shape.themes) {
    await page.emulateMedia({ colorScheme: theme });
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    await page.waitForTimeout(60);
    await page.screenshot({ path: pathOf(theme) });
  }
}

const tallest = 6000;

/** What the window must be high for nothing to be scrolled away. */
function wholeHeight(page: Page): Promise<number> {
  return page.evaluate((most) => {
    const hidden = [...document.querySelectorAll('main, main > *, dialog[open]')].map(
      (element) => element.scrollHeight - element.clientHeight,
    );
    return Math.min(most, window.innerHeight + Math.max(0, ...hidden));
  }, tallest);
}
