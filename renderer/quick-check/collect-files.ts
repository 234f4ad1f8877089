/** Folders within folders are followed this deep. */
const deepest = 8;
/** More files than this at once are left out, and the person is told how many. */
export const mostFiles = 100;

/** The files of a drop, folders opened up, and whether there were more than we take. */
export interface Collected {
  readonly files: readonly File[];
  readonly leftOut: number;
}

/** Everything that was dropped. Call it before the drop event returns: afterwards the browser has emptied it. */
export async function collectFiles(transfer: DataTransfer): Promise<Collected> {
  const entries: FileSystemEntry[] = [];
  for (const item of transfer.items) {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    if (entry !== null) entries.push(entry);
  }
  const loose = entries.length === 0 ? [...transfer.files] : [];
  const found: File[] = [...loose];
  for (const entry of entries) await gather(entry, found, 0);
  return { files: found.slice(0, mostFiles), leftOut: Math.max(0, found.length - mostFiles) };
}

async function gather(entry: FileSystemEntry, found: File[], depth: number): Promise<void> {
  if (found.length > mostFiles * 10 || depth > deepest) return;
  if (isFile(entry)) {
    found.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
    return;
  }
  if (!isFolder(entry)) return;
  const reader = entry.createReader();
  for (let batch = await read(reader); batch.length > 0; batch = await read(reader)) {
    for (const child of batch) await gather(child, found, depth + 1);
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
