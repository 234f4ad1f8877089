import { type Decode, decoderFor } from './decode-part.ts';
import { inflateEntry } from './inflate-entry.ts';
import { type XmlListener, XmlScanner } from './scan-xml.ts';
import type { ZipEntry } from './zip-directory.ts';

/** The parts of one workbook package. */
export interface PackageParts {
  readonly find: (path: string) => ZipEntry | null;
  /** Scans a part from start to end. */
  readonly scan: (entry: ZipEntry, listener: PartListener) => Promise<void>;
}

export interface PartListener extends Partial<XmlListener> {
  readonly leap?: Leap;
}

/** A way through the bytes of common elements that is quicker than scanning them. */
interface Leap {
  /** Takes as many elements as it can from the bytes at `from` by itself; index behind them, from where it is told again. */
  readonly take: (bytes: Buffer, from: number) => number;
  /** How the elements begin: what it leaves is scanned up to there. */
  readonly start: Buffer;
}

/** Parts by their path without leading slash; case does not count (ECMA-376 part 2, 6.2.2.3). */
export function packageParts(bytes: Uint8Array, entries: readonly ZipEntry[]): PackageParts {
  const byPath = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const nothing = () => undefined;
  return {
    find: (path) => byPath.get(path.toLowerCase()) ?? null,
    scan: async (entry, listener) => {
      const { open = nothing, text = nothing, close = nothing, leap } = listener;
      const scanner = new XmlScanner({ open, text, close });
      let decode: Decode | null = null;
      for await (const piece of inflateEntry(bytes, entry)) {
        const start = decode === null;
        decode ??= decoderFor(piece);
        if (leap !== undefined) scanLeaping(piece, scanner, decode, leap);
        else if (start) scanner.write(decode(piece).replace(/^\ufeff/, ''));
        else scanner.write(decode(piece));
      }
      scanner.end();
    },
  };
}

/** Whenever nothing waits for its end, the listener may leap; what it leaves goes to the scanner. */
function scanLeaping(piece: Uint8Array, scanner: XmlScanner, decode: Decode, leap: Leap): void {
  const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
  let at = 0;
  while (at < bytes.length) {
    if (scanner.isBetween) at = leap.take(bytes, at);
    const next = bytes.indexOf(leap.start, at + 1);
    const end = next < 0 ? bytes.length : next;
    if (end > at) scanner.write(decode(bytes.subarray(at, end)));
    at = end;
  }
}
