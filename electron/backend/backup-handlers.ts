import { writeText } from '#electron/report/write-text.ts';
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
          await parts.host.saveReport(name, async (path) => {
            await writeText(path, session.store.exportEverything(), undefined);
            return 0;
          }),
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
