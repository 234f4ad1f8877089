import { join } from 'node:path';

/** What decides where a user's own data stands. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * The user's own folder for settings and state, the same in every host. Never on the network: on Windows the
 * local application data, because a roaming profile travels over the network.
 */
export function dataFolder({ platform, home, environment }: Surroundings): string {
  const { LOCALAPPDATA, XDG_CONFIG_HOME } = environment;
  if (platform === 'win32') return join(LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Sluitend');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Sluitend');
  return join(XDG_CONFIG_HOME || join(home, '.config'), 'Sluitend');
}
