import { type Browser, chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from './find-chromium.ts';

/** The Chromium of this computer, started for tests. Throws with what to do when there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found; set CHROMIUM to its path');
  return chromium.launch({ executablePath, args: [...chromiumArguments] });
}
