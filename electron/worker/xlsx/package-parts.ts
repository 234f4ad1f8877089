import { inflateEntry } from './inflate-entry.ts';
import { type XmlListener, XmlScanner } from './scan-xml.ts';
import type { ZipEntry } from './zip-directory.ts';

/** The parts of one workbook package. */
export interface PackageParts {
  readonly find: (path: string) => ZipEntry | null;
  /** Scans a part from start to end. */
  readonly scan: (entry: ZipEntry, listener: Partial<XmlListener>) => Promise<void>;
}

/** Parts by their path without leading slash; case does not count (ECMA-376 part 2, 6.2.2.3). */
export function packageParts(bytes: Uint8Array, entries: readonly ZipEntry[]): PackageParts {
  const byPath = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const nothing = () => undefined;
  return {
    find: (path) => byPath.get(path.toLowerCase()) ?? null,
    scan: async (entry, { open = nothing, text = nothing, close = nothing }) => {
      const scanner = new XmlScanner({ open, text, close });
      for await (const piece of inflateEntry(bytes, entry)) scanner.write(piece.replace(/^\ufeff/, ''));
      scanner.end();
    },
  };
}
