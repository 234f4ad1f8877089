import { describe, expect, it } from 'vitest';
import { storedPreferences } from '#electron/host/stored-preferences.ts';
import { firstListSettings } from '#shared/api/list-settings.ts';
import type { FilePath } from '#shared/domain/evidence.ts';

function aStore(values: Record<string, unknown>) {
  return {
    values,
    get: (key: string) => values[key],
    set: (key: string, value: unknown) => {
      values[key] = value;
    },
  };
}

const first = { settings: { language: 'nl', theme: 'system' }, recent: [] };

describe('storedPreferences', () => {
  it('gives back what was written', () => {
    const store = aStore({});
    const written = {
      settings: { language: 'en', theme: 'dark', list: { ...firstListSettings, compact: true } },
      recent: [{ folders: ['/map' as FilePath], name: 'map' }],
    } as const;
    storedPreferences(store, 'nl').write(written);
    expect(storedPreferences(store, 'nl').read()).toEqual(written);
  });

  it('forgets an arrangement of the list that was spoilt, and keeps the rest', () => {
    const store = aStore({ settings: { language: 'en', theme: 'dark', list: { columns: [] } } });
    expect(storedPreferences(store, 'nl').read().settings).toEqual({ language: 'en', theme: 'dark' });
  });

  it('starts in the language of the computer', () => {
    expect(storedPreferences(aStore({}), 'en').read()).toEqual({
      settings: { language: 'en', theme: 'system' },
      recent: [],
    });
  });

  it.each([
    { settings: 'x', recent: 'y' },
    { settings: { language: 'de', theme: 'dark' }, recent: [{ folders: '/map' }] },
    { settings: null, recent: [null] },
    { settings: [], recent: {} },
  ])('takes %j, spoilt by hand, for a first start', (values) => {
    expect(storedPreferences(aStore(values), 'nl').read()).toEqual(first);
  });
});
