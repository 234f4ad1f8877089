import type { App, BrowserWindow, NativeImage } from 'electron';
import type { RunState } from '#shared/api/views.ts';

type Bar = Pick<BrowserWindow, 'setProgressBar' | 'setOverlayIcon'>;

/** How far the run is, on the program's button in the taskbar; nothing there when no run goes on. */
export function showProgress(window: Pick<Bar, 'setProgressBar'>, run: RunState): void {
  if (run.kind === 'idle') window.setProgressBar(-1);
  // More than one is a bar without a measure.
  else window.setProgressBar(run.stage === 'read' && run.total > 0 ? run.done / run.total : 2);
}

/** Whether anything is open, on the program's button: a number where the system has one, a mark on Windows. */
export function showCount(
  app: Pick<App, 'setBadgeCount'>,
  window: Pick<Bar, 'setOverlayIcon'> | null,
  { count, icon, text }: { readonly count: number; readonly icon: NativeImage; readonly text: string },
): void {
  app.setBadgeCount(count);
  if (process.platform === 'win32') window?.setOverlayIcon(count > 0 ? icon : null, count > 0 ? text : '');
}
