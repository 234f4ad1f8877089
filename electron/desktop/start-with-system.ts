import type { App } from 'electron';

/** Whether the system has a list of programs that start with it, which a program may put itself on. */
export const canStartWithSystem = process.platform === 'win32' || process.platform === 'darwin';

/** Puts the program on that list or takes it off. A development start would put the bare runtime on it, so it does nothing. */
export function startWithSystem(
  app: Pick<App, 'isPackaged' | 'getLoginItemSettings' | 'setLoginItemSettings'>,
  wanted: boolean,
): void {
  if (!canStartWithSystem || !app.isPackaged) return;
  if (app.getLoginItemSettings().openAtLogin !== wanted) app.setLoginItemSettings({ openAtLogin: wanted });
}
