import type { EventName } from '#shared/api/method-names.ts';
import type { Events } from '#shared/api/methods.ts';
import { actionHandlers } from './action-handlers.ts';
import type { Backend, BackendParts } from './backend.ts';
import { backupHandlers } from './backup-handlers.ts';
import { Desk } from './desk.ts';
import { dossierHandlers } from './dossier-handlers.ts';
import { evidenceHandlers } from './evidence-handlers.ts';
import { keepHandlers } from './filing/keep-handlers.ts';
import { trayHandlers } from './filing/tray-handlers.ts';
import { handoverHandlers } from './handover-handlers.ts';
import { listHandlers } from './list-handlers.ts';
import { overviewHandlers } from './overview/overview-handlers.ts';
import { passwordHandlers } from './password-handlers.ts';
import { quickCheckHandlers } from './quick-check-handlers.ts';
import { reportHandlers } from './report-handlers.ts';
import { returnHandlers } from './return-handlers.ts';
import { searchHandlers } from './search-handlers.ts';
import { setUpHandlers } from './set-up-handlers.ts';
import { storageHandlers } from './storage/storage-handlers.ts';
import { taskHandlers } from './task-handlers.ts';
import { typeHandlers } from './type-handlers.ts';
import { workspaceHandlers } from './workspace-handlers.ts';

type Listener = <E extends EventName>(event: E, data: Events[E]) => void;

/** Puts the program together for one host. Throws when its own files are missing or wrong. */
export async function createBackend(parts: BackendParts): Promise<Backend> {
  const listeners = new Set<Listener>();
  const tell: Listener = (event, data) => {
    for (const listener of listeners) listener(event, data);
  };
  const desk = new Desk(parts, tell);
  let closed: Promise<void> | null = null;
  return {
    handlers: {
      ...workspaceHandlers(desk),
      ...listHandlers(desk),
      ...actionHandlers(desk),
      ...taskHandlers(desk),
      ...dossierHandlers(desk),
      ...evidenceHandlers(desk),
      ...quickCheckHandlers(desk),
      ...keepHandlers(desk),
      ...trayHandlers(desk),
      ...overviewHandlers(desk),
      ...reportHandlers(desk),
      ...returnHandlers(desk),
      ...searchHandlers(desk),
      ...handoverHandlers(desk),
      ...backupHandlers(desk),
      ...passwordHandlers(desk),
      ...storageHandlers(desk),
      ...setUpHandlers(desk),
      ...typeHandlers(desk),
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    trustPaths: (paths) => paths.forEach(desk.given.give),
    filesDropped: (paths) => {
      paths.forEach(desk.given.give);
      tell('filesDropped', paths);
    },
    close: () => {
      closed ??= desk.close().then(() => desk.reader.close());
      return closed;
    },
  };
}
