import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UndoableAction } from '#electron/store/store.ts';
import type { Desk } from './desk.ts';
import { momentOf } from './moment.ts';

/** Writes the file of a type (null: takes it away) with its line in the history; false when the disk refuses. */
export async function keepTypeFile(desk: Desk, file: string, text: string | null): Promise<boolean> {
  const { session, loadedTypes } = desk;
  if (!session || loadedTypes.folder === null) return false;
  const before = ownTypeText(loadedTypes.folder, file);
  if (before === text) return true;
  if (!writeTypeFile(loadedTypes.folder, file, text)) return false;
  await session.store.changeSetting(
    { kind: 'type-file', file, before, after: text },
    momentOf(desk, session),
  );
  desk.reloadTypes();
  return true;
}

/** Puts back the files that an undone step had changed. */
export function putBackTypeFiles(desk: Desk, { entries }: UndoableAction): void {
  const { folder } = desk.loadedTypes;
  const changes = entries.flatMap(({ setting }) => (setting?.kind === 'type-file' ? [setting] : []));
  if (folder === null || changes.length === 0) return;
  for (const { file, before } of changes) writeTypeFile(folder, file, before);
  desk.reloadTypes();
}

/** Text of the workspace's own file of a type; null when there is none. */
export function ownTypeText(folder: string | null, file: string): string | null {
  const path = folder === null ? null : join(folder, file);
  return path !== null && statSync(path, { throwIfNoEntry: false })?.isFile()
    ? readFileSync(path, 'utf8')
    : null;
}

/** Makes the workspace's own file of a type what it should be; false when the disk refuses. */
function writeTypeFile(folder: string, file: string, text: string | null): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    if (text === null) rmSync(join(folder, file), { force: true });
    else {
      writeFileSync(join(folder, `${file}.nieuw`), text);
      renameSync(join(folder, `${file}.nieuw`), join(folder, file));
    }
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return false;
    throw cause;
  }
}
