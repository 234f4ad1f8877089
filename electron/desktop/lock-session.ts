import type { Session } from 'electron';
import { pageOrigin } from './page-protocol.ts';

/** What the page may write to the clipboard is text it shows; every other permission is refused. */
const allowedPermission = 'clipboard-sanitized-write';

/** Closes the page's session: no permissions, no devices, no downloads, and no address outside the program. */
export function lockSession(session: Session, developing: boolean): void {
  session.setPermissionRequestHandler((_, permission, callback) =>
    callback(permission === allowedPermission),
  );
  session.setPermissionCheckHandler((_, permission) => permission === allowedPermission);
  session.setDevicePermissionHandler(() => false);
  // Chromium would get its dictionaries from the internet.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isOwn(details.url, developing) });
  });
}

function isOwn(address: string, developing: boolean): boolean {
  return (
    address.startsWith(`${pageOrigin}/`) ||
    address.startsWith('data:') ||
    (developing && address.startsWith('devtools://'))
  );
}
