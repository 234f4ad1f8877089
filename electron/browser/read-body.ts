import type { IncomingMessage } from 'node:http';

/** Body of a request as text of at most `limit` bytes; null when it is longer, is no UTF-8 or the sender went away. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of request) {
      size += piece.length;
      if (size > limit) return null;
      pieces.push(piece);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
  } catch (cause) {
    if (cause instanceof TypeError || request.destroyed) return null;
    throw cause;
  }
}
