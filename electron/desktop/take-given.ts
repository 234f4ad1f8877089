import { statSync } from 'node:fs';
import type { Backend, Log } from '#electron/backend/backend.ts';
import type { FilePath } from '#shared/domain/evidence.ts';

/** What was given to the program: folders become the workspace, which is checked; files go to the quick check. */
export function takeGiven(
  backend: Pick<Backend, 'handlers' | 'filesDropped'>,
  log: Log,
): (given: readonly FilePath[]) => void {
  return (given) => {
    const folders = given.filter(isFolder);
    const files = given.filter((path) => !folders.includes(path));
    if (files.length > 0) backend.filesDropped(files);
    if (folders.length > 0)
      openFolders(backend, folders).catch((cause: unknown) => log.error('A folder was not opened', cause));
  };
}

async function openFolders(
  { handlers }: Pick<Backend, 'handlers'>,
  folders: readonly FilePath[],
): Promise<void> {
  const opened = await handlers.openWorkspace({ folders: [...folders] });
  if (opened.ok) await handlers.startRun({});
}

function isFolder(path: FilePath): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
