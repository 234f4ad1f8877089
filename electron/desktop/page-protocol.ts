import { type Protocol, protocol } from 'electron';
import { pageHeaders } from '#electron/host/content-security-policy.ts';
import { pageFile } from '#electron/host/page-file.ts';

const scheme = 'app';
const host = 'sluitend';

/** Origin of the one page this program shows. */
export const pageOrigin = `${scheme}://${host}`;

/** Makes the scheme one like https for the page. Must run before the application is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page from its folder, and nothing outside it. */
export function servePage(target: Pick<Protocol, 'handle'>, folder: string): void {
  target.handle(scheme, (request) => answer(folder, request));
}

async function answer(folder: string, request: { readonly url: string; readonly method: string }) {
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.host !== host) return refusal(403);
  const file = await pageFile(folder, address.pathname);
  if (file === null) return refusal(404);
  return new Response(file.bytes, { headers: { ...pageHeaders, 'Content-Type': file.contentType } });
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: pageHeaders });
}
