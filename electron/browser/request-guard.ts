import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether the request was addressed to this computer by its own name. A page elsewhere whose name was made to point
 * here (DNS rebinding) sends that name as Host.
 */
export function isOwnHost(headers: IncomingHttpHeaders, port: number): boolean {
  return headers.host === `127.0.0.1:${port}` || headers.host === `localhost:${port}`;
}

/**
 * Whether our own page made the request. A POST always carries the Origin of its page; an event stream carries it or
 * says `Sec-Fetch-Site: same-origin`. Both absent is a refusal: no browser that we support sends neither.
 */
export function isFromOwnPage(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (headers.origin !== undefined) return headers.origin === `http://${headers.host}`;
  return site === 'same-origin';
}

/** A download is a plain navigation: from our own page, or typed by the person. */
export function isFromPersonOrOwnPage(headers: IncomingHttpHeaders): boolean {
  return headers['sec-fetch-site'] === 'none' || isFromOwnPage(headers);
}
