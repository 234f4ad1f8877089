import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Microsoft's lock files are 54 to 165 bytes, those of LibreOffice some more. */
const longestLock = 4096;
const longestName = 60;

/**
 * Who has this document open, as the office program wrote it in its lock file beside it: `~$name.xlsx` (Excel),
 * `~$me.docx` (Word drops the first two letters of a long name), `.~lock.name.xlsx#` (LibreOffice). null: nobody, or it
 * can't be told.
 */
export async function lockOwner(file: string): Promise<string | null> {
  const name = basename(file);
  const candidates = [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`];
  for (const candidate of candidates) {
    const bytes = await smallFile(join(dirname(file), candidate));
    const owner = bytes && (candidate.startsWith('~$') ? ownerInLock(bytes) : ownerInLine(bytes));
    if (owner) return owner;
  }
  return null;
}

/** Owner in a lock file of Excel or Word: a byte with the length, then the name; null when there is no name. */
export function ownerInLock(bytes: Uint8Array): string | null {
  const length = bytes[0] ?? 0;
  if (length === 0 || length > 52 || bytes.length < length + 1) return null;
  return cleanName(
    wideName(bytes, length) ?? new TextDecoder('windows-1252').decode(bytes.slice(1, 1 + length)),
  );
}

/** Owner in a lock file of LibreOffice: the first field of its line that is filled. */
export function ownerInLine(bytes: Uint8Array): string | null {
  const [full = '', system = ''] = new TextDecoder().decode(bytes).split(',');
  return cleanName(full) ?? cleanName(system);
}

/** The same name in UTF-16, which comes after the place for 54 letters and knows every letter. */
function wideName(bytes: Uint8Array, length: number): string | null {
  const start = 55;
  const counted = (bytes[start] ?? 0) + (bytes[start + 1] ?? 0) * 256;
  if (counted !== length || bytes.length < start + 2 + length * 2) return null;
  return new TextDecoder('utf-16le').decode(bytes.slice(start + 2, start + 2 + length * 2));
}

function cleanName(text: string): string | null {
  const clean = text.replaceAll(/\p{C}/gu, '').trim();
  return clean === '' || clean.includes('�') ? null : clean.slice(0, longestName);
}

async function smallFile(path: string): Promise<Uint8Array | null> {
  try {
    const { size } = await stat(path);
    return size > 0 && size <= longestLock ? await readFile(path) : null;
  } catch {
    return null;
  }
}
