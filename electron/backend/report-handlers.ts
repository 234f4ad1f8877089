import { makeReport } from '#electron/report/make-report.ts';
import type { Handlers } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import { isOpen } from '#shared/domain/open-item.ts';
import type { Desk } from './desk.ts';
import { todayView } from './today-view.ts';

/** The discrepancy report of the list as it is now. */
export function reportHandlers(desk: Desk): Pick<Handlers, 'exportReport'> {
  return {
    exportReport: async ({ language }) => {
      const { session, types, parts } = desk;
      if (!session) return failure('no-workspace');
      const { store, workspace } = session;
      const lastRun = await store.lastRun();
      if (!lastRun) return failure('not-found');
      const items = (await store.items()).filter(isOpen);
      const today = todayView({ types, lastRun, items, states: await store.dossierStates(), undoable: null });
      const facts = {
        asOf: lastRun.asOf,
        madeAt: parts.clock.now(),
        madeBy: parts.user,
        folders: workspace.folders,
        counts: today.summary,
        items,
        unread: today.unread,
        types,
      };
      const name = language === 'nl' ? 'afwijkingenrapport' : 'discrepancy-report';
      try {
        return success(
          await parts.host.saveReport(`${name} ${lastRun.asOf}.xlsx`, (path) =>
            makeReport(facts, language, path),
          ),
        );
      } catch (cause) {
        if (!isSystemError(cause)) throw cause;
        return failure('could-not-write', cause.code ?? null);
      }
    },
  };
}

/** The disk is full, the file is open in Excel, the folder is gone: to tell a person, not a bug. */
function isSystemError(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && 'syscall' in cause;
}
