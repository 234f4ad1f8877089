import { deflateSync, inflateSync } from 'node:zlib';

/** What one text may take when it is unpacked; more was never written by this program. */
const maximumBytes = 1024 * 1024 * 1024;

/** A value as deflated JSON, in as few bytes as is quick to make. */
export function packJson(value: object): Uint8Array<ArrayBuffer> {
  // A copy of its own size: what zlib answers is a view on a larger piece of memory.
  return new Uint8Array(deflateSync(JSON.stringify(value), { level: 1 }));
}

/** What `packJson` made, or JSON that was stored as text; null when it is damaged or no object. */
export function unpackJson(stored: string | Uint8Array): object | null {
  try {
    const text = typeof stored === 'string' ? stored : inflated(stored);
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch (cause) {
    if (cause instanceof SyntaxError || isZlibError(cause)) return null;
    throw cause;
  }
}

/** Whether bytes could not be inflated, or would become too many. */
export function isZlibError(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    'code' in cause &&
    (String(cause.code).startsWith('Z_') || cause.code === 'ERR_BUFFER_TOO_LARGE')
  );
}

function inflated(bytes: Uint8Array): string {
  return inflateSync(bytes, { maxOutputLength: maximumBytes }).toString();
}
