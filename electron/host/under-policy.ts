import type { Preferences } from '#electron/backend/backend.ts';
import type { RecentWorkspace, Settings } from '#shared/api/views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { MachinePolicy } from './machine-policy.ts';

/** The person's preferences with the policy over them. What the policy decides does not change what the person chose. */
export function underPolicy(preferences: Preferences, policy: MachinePolicy): Preferences {
  const { workspaces = [], ...decided } = policy;
  const given = workspaces.map(
    ({ name, folders }): RecentWorkspace => ({ name, folders: folders.map((path) => path as FilePath) }),
  );
  return {
    read: () => {
      const { settings, recent } = preferences.read();
      const missing = given.filter((one) => !recent.some((other) => keyOf(other) === keyOf(one)));
      return { settings: withDecided(settings, decided), recent: [...recent, ...missing] };
    },
    write: ({ settings, recent }) => {
      const own = preferences.read().settings;
      const chosen: Settings = {
        language: decided.language === undefined ? settings.language : own.language,
        theme: decided.theme === undefined ? settings.theme : own.theme,
        watch: decided.watch === undefined ? settings.watch : own.watch,
        desktop: decided.desktop === undefined ? settings.desktop : own.desktop,
      };
      preferences.write({ settings: chosen, recent });
    },
  };
}

function withDecided(settings: Settings, decided: Omit<MachinePolicy, 'workspaces'>): Settings {
  return {
    language: decided.language ?? settings.language,
    theme: decided.theme ?? settings.theme,
    ...((decided.watch ?? settings.watch) && { watch: decided.watch ?? settings.watch }),
    ...((decided.desktop ?? settings.desktop) && { desktop: decided.desktop ?? settings.desktop }),
  };
}

function keyOf({ folders }: RecentWorkspace): string {
  return folders.join('\n');
}
