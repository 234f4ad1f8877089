import { statfs } from 'node:fs/promises';

/** Magic numbers of Linux file systems that lie on another computer: NFS, SMB (three generations), AFS, 9p. */
const remoteTypes: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x01021997,
]);

/** Whether the path names a share on another computer (UNC, `\\server\share`), by its form alone. */
export function isSharePath(path: string): boolean {
  if (/^[\\/]{2}[?.][\\/]/.test(path)) return /^[\\/]{2}\?[\\/]UNC[\\/]/i.test(path);
  return /^[\\/]{2}[^\\/]/.test(path);
}

/** Whether changes there may pass without an event. A folder that can't be asked counts as such. */
export async function isRemote(path: string): Promise<boolean> {
  if (isSharePath(path)) return true;
  try {
    return remoteTypes.has((await statfs(path)).type);
  } catch {
    return true;
  }
}
