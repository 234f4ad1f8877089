/** A file inside another: an attachment of a mail, an entry of a zip. */
export interface InnerFile {
  /** Safe path below the container, with `/`; no two files of one container share it. */
  readonly name: string;
  /** Its bytes, at most `limit`; null when they can't be had: damaged, encrypted or larger. */
  readonly open: (limit: number) => Uint8Array | null;
}

/** Where the files of one container stop being files and start being an attack. */
export const containerLimits = {
  /** Files in one file that a person keeps, whatever the depth. */
  files: 500,
  /** A zip in a mail in a zip. */
  depth: 3,
} as const;

const longestName = 200;

/**
 * Names for the files of a container: no folders upwards, no drive, no control characters, no name that the system could
 * take for another; a second file with the same name gets a number.
 */
export function innerNames(): (given: string, fallback: string) => string {
  const used = new Set<string>();
  return (given, fallback) => {
    const safe = safeName(given) || fallback;
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? safe : numbered(safe, count);
      if (used.has(name.toLowerCase())) continue;
      used.add(name.toLowerCase());
      return name;
    }
  };
}

function safeName(given: string): string {
  const path = given
    .normalize('NFC')
    .split(/[\\/]/)
    .map((part) =>
      part
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
        .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069:*?"<>|]/g, '')
        .replace(/^\s+|[. ]+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('/');
  return path.length > longestName ? path.slice(-longestName).replace(/^[^/]*\//, '') : path;
}

function numbered(name: string, count: number): string {
  const dot = name.lastIndexOf('.');
  return dot > name.lastIndexOf('/') + 1
    ? `${name.slice(0, dot)} (${count})${name.slice(dot)}`
    : `${name} (${count})`;
}
