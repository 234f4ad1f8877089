import { open, rename, rm } from 'node:fs/promises';
import { backupsKept, backupsOf, lastLineOf } from '#electron/store/backups.ts';
import { restoreBackup } from '#electron/store/restore-backup.ts';
import type { BackupsView } from '#shared/api/backup-views.ts';
import type { Handlers } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { Desk } from './desk.ts';
import type { Session } from './session.ts';

/** Backups of the open workspace, the way back to one of them, and everything that is stored as JSON. */
export function backupHandlers(
  desk: Desk,
): Pick<Handlers, 'getBackups' | 'restoreBackup' | 'exportEverything'> {
  return {
    getBackups: async () =>
      desk.session ? success(await backupsView(desk.session)) : failure('no-workspace'),
    restoreBackup: async ({ day }) => {
      const { session } = desk;
      if (!session) return failure('no-workspace');
      const chosen = backupsOf(session.store.path).find((one) => one.day === day);
      if (chosen === undefined || lastLineOf(chosen.path) === null) return failure('not-found', day);
      const { folders } = session.workspace;
      await desk.close();
      restoreBackup(session.store.path, chosen);
      return (await desk.open(folders)) ?? success(desk.state());
    },
    exportEverything: async () => {
      const { session, parts } = desk;
      if (!session) return failure('no-workspace');
      const name = `sluitend ${session.workspace.name} ${parts.clock.today()}.json`;
      try {
        return success(
          await parts.host.saveReport(name, (path) => writeWhole(path, session.store.exportEverything())),
        );
      } catch (cause) {
        if (!(cause instanceof Error && 'code' in cause)) throw cause;
        return failure('could-not-write', String(cause.code));
      }
    },
  };
}

async function backupsView({ store }: Session): Promise<BackupsView> {
  const now = await store.lastLine();
  const backups = backupsOf(store.path).map(({ day, path, bytes }) => {
    const then = lastLineOf(path);
    return { day, bytes, later: then === null ? null : Math.max(0, now - then) };
  });
  return { kept: backupsKept, backups };
}

/** Writes all pieces, or leaves what was there; returns how many findings are in it, which nobody counts. */
async function writeWhole(path: string, pieces: AsyncIterable<string>): Promise<number> {
  const unfinished = `${path}.tmp`;
  const file = await open(unfinished, 'w');
  try {
    for await (const piece of pieces) await file.appendFile(piece);
    await file.close();
    await rename(unfinished, path);
  } catch (cause) {
    await file.close();
    await rm(unfinished, { force: true });
    throw cause;
  }
  return 0;
}
