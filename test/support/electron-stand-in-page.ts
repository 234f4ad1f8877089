import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { StandIn } from './electron-stand-in.ts';

/** Chromium knows no `app://`; this origin stands for it and reaches no network: every request is answered here. */
const shownOrigin = 'https://sluitend.invalid';
const ownOrigin = 'app://sluitend';

/** What a page asked for that the program does not serve, and what its console said was wrong. */
export interface PageTrouble {
  readonly refused: readonly string[];
  readonly errors: readonly string[];
}

/**
 * Opens the program's window as a page in a real Chromium: the real page bundle talks through the built preload to
 * the built main script and its backend.
 */
export async function openWindowPage(page: Page, standIn: StandIn): Promise<PageTrouble> {
  const refused: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (!url.startsWith(`${shownOrigin}/`)) {
      refused.push(url);
      return route.abort();
    }
    const asked = ownOrigin + url.slice(shownOrigin.length);
    const { status, headers, body } = await standIn.ask({
      kind: 'fetch',
      url: asked,
      method: route.request().method(),
    });
    return route.fulfill({ status, headers: { ...headers }, body: Buffer.from(body) });
  });
  await page.exposeFunction('standInInvoke', (channel: string, words: readonly unknown[]) =>
    standIn.ask({ kind: 'invoke', channel, words, sender: 'page' }),
  );
  standIn.onSent((channel, words) => {
    page
      .evaluate(([name, sent]) => window.standInDeliver?.(name, sent), [channel, words] as const)
      .catch((cause: unknown) => {
        // A page that is just being closed or loaded hears nothing.
        if (!/closed|destroyed|navigat/i.test(String(cause))) throw cause;
      });
  });
  await page.addInitScript({ content: await preloadScript(standIn) });
  await page.goto(`${shownOrigin}/`);
  return { refused, errors };
}

declare global {
  interface Window {
    standInDeliver?: (channel: string, words: readonly unknown[]) => void;
  }
}

/** The built preload with the part of Electron it may require, run before any script of the page. */
async function preloadScript(standIn: StandIn): Promise<string> {
  const { options } = await standIn.ask({ kind: 'state' });
  const preload = await readFile(options?.webPreferences?.preload ?? '', 'utf8');
  return `(() => {
    const listeners = new Set();
    window.standInDeliver = (channel, words) => {
      for (const [name, listener] of [...listeners]) if (name === channel) listener({}, ...words);
    };
    const find = (name, listener) => [...listeners].find((entry) => entry[0] === name && entry[1] === listener);
    const electron = {
      contextBridge: { exposeInMainWorld: (name, api) => { window[name] = api; } },
      ipcRenderer: {
        invoke: (channel, ...words) => window.standInInvoke(channel, words),
        on: (name, listener) => { listeners.add([name, listener]); },
        off: (name, listener) => { listeners.delete(find(name, listener)); },
      },
      webUtils: { getPathForFile: () => '' },
    };
    (function (require, module, exports) {${preload}
    })((name) => {
      if (name !== 'electron') throw new Error('A sandboxed preload can not require ' + name);
      return electron;
    }, { exports: {} }, {});
  })();`;
}
