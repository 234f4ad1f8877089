import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { eventChannel } from '#electron/desktop/channels.ts';
import { pageApi } from '#electron/desktop/page-api.ts';
import { contentSecurityPolicy } from '#electron/host/content-security-policy.ts';
import { repositoryRoot } from '../../support/built-app.ts';

// The points of Electron's own checklist that `desktop.test.ts` and `packed-app.test.ts` do not test on the built program.

const desktop = join(repositoryRoot, 'electron', 'desktop');
const sources = readdirSync(desktop).map((name) => readFileSync(join(desktop, name), 'utf8'));

describe('the desktop program', () => {
  it('hands no address to the system: nothing calls openExternal', () => {
    expect(sources.filter((text) => text.includes('openExternal'))).toEqual([]);
  });

  it('shows nothing by file://, and nothing from elsewhere', () => {
    expect(sources.filter((text) => /loadFile|https?:\/\/|['"`]file:/.test(text))).toEqual([]);
  });

  it('has a policy for the page without inline, eval or another origin', () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|blob:/);
  });

  it('is packed in an archive whose integrity is checked, and runs from nothing else', () => {
    const { asar, electronFuses } = parse(readFileSync(join(repositoryRoot, 'electron-builder.yml'), 'utf8'));
    expect([
      asar,
      electronFuses.enableEmbeddedAsarIntegrityValidation,
      electronFuses.onlyLoadAppFromAsar,
    ]).toEqual([true, true, true]);
  });

  it('gives the page the data of an event and nothing of Electron that carried it', () => {
    const heard: unknown[][] = [];
    let say = (_name: unknown, _data: unknown) => {};
    const api = pageApi({
      invoke: () => Promise.reject(new Error('not asked')),
      listen: (channel, hear) => {
        expect(channel).toBe(eventChannel);
        say = hear;
        return () => undefined;
      },
      pathOf: () => null,
    });
    api.on('stateChanged', (...words) => heard.push(words));
    say('stateChanged', null);
    say('runEnded', { result: 'done', problem: null });
    expect(heard).toEqual([[null]]);
    expect(() => api.on('will-quit' as never, () => undefined)).toThrow('Unknown event');
  });
});
