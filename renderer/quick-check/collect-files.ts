/** Folders within folders are followed this deep. */
const deepest = 8;
/** More files than this at once are left out, and the person is told how many. */
export const mostFiles = 100;

/** The files of a drop, folders opened up, and whether there were more than we take. */
export interface Collected {
  readonly files: readonly File[];
  /** Names of what the system would not give. */
  readonly refused: readonly string[];
  readonly leftOut: number;
}

/** What was chosen in a dialog of the system. */
export function chosenFiles(list: FileList | null): Collected {
  const files = [...(list ?? [])];
  return { files: files.slice(0, mostFiles), refused: [], leftOut: Math.max(0, files.length - mostFiles) };
}

/** Everything that was dropped or pasted. Call it before the event returns: afterwards the browser has emptied it. */
export async function collectFiles(transfer: DataTransfer): Promise<Collected> {
  const entries: FileSystemEntry[] = [];
  for (const item of transfer.items) {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    if (entry !== null) entries.push(entry);
  }
  const loose = entries.length === 0 ? [...transfer.files] : [];
  const found: Found = { files: [...loose], refused: [] };
  for (const entry of entries) await gather(entry, found, 0);
  const { files, refused } = found;
  return { files: files.slice(0, mostFiles), refused, leftOut: Math.max(0, files.length - mostFiles) };
}

interface Found {
  readonly files: File[];
  readonly refused: string[];
}

/** One that is locked or gone again is named, and costs none of the others. */
async function gather(entry: FileSystemEntry, found: Found, depth: number): Promise<void> {
  if (found.files.length > mostFiles * 10 || depth > deepest) return;
  try {
    if (isFile(entry)) {
      found.files.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
    } else if (isFolder(entry)) {
      const reader = entry.createReader();
      for (let batch = await read(reader); batch.length > 0; batch = await read(reader)) {
        for (const child of batch) await gather(child, found, depth + 1);
      }
    }
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause;
    found.refused.push(entry.name);
  }
}

function read(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
