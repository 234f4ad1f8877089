import type { Preferences } from '#electron/backend/backend.ts';
import type { SettingName, Settings } from '#shared/api/settings-views.ts';
import type { RecentWorkspace } from '#shared/api/views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { MachinePolicy } from './machine-policy.ts';

/** The settings that a policy may decide. */
const decidable = [
  'language',
  'theme',
  'watch',
  'desktop',
  'readPictures',
  'updates',
] as const satisfies readonly SettingName[];

/** The person's preferences with the policy over them. What the policy decides does not change what the person chose. */
export function underPolicy(preferences: Preferences, policy: MachinePolicy): Preferences {
  const decided = decidable.filter((name) => policy[name] !== undefined);
  const given = (policy.workspaces ?? []).map(
    ({ name, folders }): RecentWorkspace => ({ name, folders: folders.map((path) => path as FilePath) }),
  );
  return {
    decided,
    read: () => {
      const { settings, recent } = preferences.read();
      const missing = given.filter((one) => !recent.some((other) => keyOf(other) === keyOf(one)));
      return { settings: withParts(settings, policy, decided), recent: [...recent, ...missing] };
    },
    write: ({ settings, recent }) => {
      const own = preferences.read().settings;
      preferences.write({ settings: withParts(settings, own, decided), recent });
    },
  };
}

/** The settings with these parts as the other has them; what the other lacks is left out. */
function withParts(
  settings: Settings,
  other: Pick<MachinePolicy, SettingName>,
  names: readonly SettingName[],
): Settings {
  const { language, theme, ...rest } = settings;
  const parts = names.map((name) => [name, other[name]] as const);
  const merged = Object.entries({ ...rest, ...Object.fromEntries(parts) });
  return { language, theme, ...Object.fromEntries(merged.filter(([, value]) => value !== undefined)) };
}

function keyOf({ folders }: RecentWorkspace): string {
  return folders.join('\n');
}
