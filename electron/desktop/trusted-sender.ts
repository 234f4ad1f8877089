import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { pageOrigin } from './page-protocol.ts';

/** Whether a message comes from our own page: the main frame of our own window, still at our own address. */
export function isTrustedSender(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  contents: WebContents | null,
): boolean {
  const frame = event.senderFrame;
  if (contents === null || frame === null || event.sender !== contents) return false;
  return frame === contents.mainFrame && frame.url.startsWith(`${pageOrigin}/`);
}
