import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumArguments, findChromium } from '../../support/find-chromium.ts';
import { serveMockPage } from './serve-mock-page.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the one browser listens, and where the page with the made-up backend is served. */
    readonly page: { readonly browser: string; readonly address: string };
  }
}

/** One browser and one build of the page for all tests that look at the page. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found; set CHROMIUM to its path');
  const [server, served] = await Promise.all([
    chromium.launchServer({ executablePath, args: [...chromiumArguments] }),
    serveMockPage(),
  ]);
  project.provide('page', { browser: server.wsEndpoint(), address: served.address });
  return async () => {
    await server.close();
    await served.close();
  };
}
