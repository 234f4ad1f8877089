import { dirname } from 'node:path';
import type { Command } from '#electron/host/launch-program.ts';

/** How this system opens an address or a file with the program that belongs to it. */
export function openCommand(platform: NodeJS.Platform, target: string): Command {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', target];
  return [platform === 'darwin' ? 'open' : 'xdg-open', target];
}

/** How this system shows a file in its folder. */
export function showCommand(platform: NodeJS.Platform, file: string): Command {
  if (platform === 'win32') return ['explorer', `/select,${file}`];
  if (platform === 'darwin') return ['open', '-R', file];
  return ['xdg-open', dirname(file)];
}

/** Whether there is a desktop to open something on. */
export function hasDesktop(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = environment;
  return platform === 'win32' || platform === 'darwin' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
