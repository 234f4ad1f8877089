import type { IpcMain, WebContents } from 'electron';
import type { Backend, Log } from '#electron/backend/backend.ts';
import { dispatch } from '#electron/backend/dispatch.ts';
import { callChannel } from './channels.ts';
import { isTrustedSender } from './trusted-sender.ts';

/**
 * Answers the page's requests: who sends it is checked here, name and input by `dispatch`. Anyone else is refused
 * by a rejection and logged. `onCall` hears of every request that was let in.
 */
export function handleCalls(
  ipc: Pick<IpcMain, 'handle'>,
  backend: Pick<Backend, 'handlers'>,
  log: Log,
  ownContents: () => WebContents | null,
  onCall: () => void,
): void {
  ipc.handle(callChannel, async (event, method: unknown, input: unknown) => {
    if (!isTrustedSender(event, ownContents())) {
      log.error('A request from another page was refused', null);
      throw new Error('Refused');
    }
    const reply = await dispatch(backend, log, method, input);
    onCall();
    return reply;
  });
}
