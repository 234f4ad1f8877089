import type { Preferences } from '#electron/backend/backend.ts';
import type { Settings } from '#shared/api/settings-views.ts';

/** Preferences that tell who follows them of every change. */
export type FollowedPreferences = Preferences & {
  readonly follow: (listener: (settings: Settings) => void) => void;
};

/** The same preferences, telling `listener` the settings at once and after every change. */
export function followSettings(preferences: Preferences): FollowedPreferences {
  const listeners = new Set<(settings: Settings) => void>();
  return {
    ...(preferences.decided && { decided: preferences.decided }),
    read: preferences.read,
    write: (next) => {
      preferences.write(next);
      for (const listener of listeners) listener(next.settings);
    },
    follow: (listener) => {
      listeners.add(listener);
      listener(preferences.read().settings);
    },
  };
}
