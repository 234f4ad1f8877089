import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import type { Backend, Log } from '#electron/backend/backend.ts';
import { dispatch } from '#electron/backend/dispatch.ts';
import { callChannel, droppedChannel } from './channels.ts';
import { isTrustedSender } from './trusted-sender.ts';

/** Longer than any system's. */
const longestPath = 33_000;

/**
 * Answers the page's requests: who sends it is checked here, name and input by `dispatch`. Anyone else is refused
 * by a rejection and logged. `onCall` hears of every request that was let in.
 */
export function handleCalls(
  ipc: Pick<IpcMain, 'handle'>,
  backend: Pick<Backend, 'handlers' | 'trustPaths'>,
  log: Log,
  ownContents: () => WebContents | null,
  onCall: () => void,
): void {
  const letIn = (event: IpcMainInvokeEvent) => {
    if (isTrustedSender(event, ownContents())) return;
    log.error('A request from another page was refused', null);
    throw new Error('Refused');
  };
  ipc.handle(droppedChannel, (event, path: unknown) => {
    letIn(event);
    if (typeof path === 'string' && path !== '' && path.length <= longestPath) backend.trustPaths([path]);
  });
  ipc.handle(callChannel, async (event, method: unknown, input: unknown) => {
    letIn(event);
    const reply = await dispatch(backend, log, method, input);
    onCall();
    return reply;
  });
}
