import { z } from 'zod';
import type { Preferences } from '#electron/backend/backend.ts';
import {
  desktopSettingsSchema,
  updateSettingsSchema,
  watchSettingsSchema,
} from '#shared/api/host-settings-schema.ts';
import { listSettingsSchema } from '#shared/api/list-settings.ts';
import { type Language, languages } from '#shared/domain/bilingual.ts';
import type { FilePath } from '#shared/domain/evidence.ts';

/** What `electron-store` and `conf` have in common, as far as it is needed. */
export interface KeyValueStore {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => void;
}

const settingsSchema = z.object({
  language: z.enum(languages),
  theme: z.enum(['system', 'light', 'dark']),
  watch: watchSettingsSchema.optional().catch(undefined),
  desktop: desktopSettingsSchema.optional().catch(undefined),
  readPictures: z.boolean().optional().catch(undefined),
  updates: updateSettingsSchema.optional().catch(undefined),
  list: listSettingsSchema.optional().catch(undefined),
});

const recentSchema = z.array(
  z.object({
    folders: z.array(z.string().transform((path) => path as FilePath)),
    name: z.string(),
  }),
);

/**
 * Preferences in a store of keys and values. What is missing or was spoilt by hand counts as not set: the settings
 * then are those of a first start, in `language`.
 */
export function storedPreferences(store: KeyValueStore, language: Language): Preferences {
  return {
    read: () => ({
      settings: settingsSchema.catch({ language, theme: 'system' }).parse(store.get('settings')),
      recent: recentSchema.catch([]).parse(store.get('recent')),
    }),
    write: ({ settings, recent }) => {
      store.set('settings', settings);
      store.set('recent', recent);
    },
  };
}
