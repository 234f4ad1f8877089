import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { pageOrigin } from './page-protocol.ts';

/** Whether a message comes from our own page: the main frame of our own window, still at our own address. */
export function isTrustedSender(
  { senderFrame }: Pick<IpcMainInvokeEvent, 'senderFrame'>,
  contents: WebContents | null,
): boolean {
  return (
    senderFrame !== null &&
    senderFrame === contents?.mainFrame &&
    senderFrame.url.startsWith(`${pageOrigin}/`)
  );
}
