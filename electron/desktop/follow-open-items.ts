import type { Backend, Log } from '#electron/backend/backend.ts';
import type { ItemView } from '#shared/api/views.ts';

/** What is open now, and which of it was not there when this was told last. */
export interface OpenItems {
  readonly count: number;
  /** Empty at the first time a workspace is seen: then everything would be new. */
  readonly fresh: readonly ItemView[];
}

const settleMs = 200;

/** Tells what is open after every change of it; null when no workspace is open. Returns its own unsubscribe. */
export function followOpenItems(
  backend: Pick<Backend, 'handlers' | 'listen'>,
  log: Log,
  tell: (open: OpenItems | null) => void,
): () => void {
  let known: { readonly workspace: string; readonly items: ReadonlySet<string> } | null = null;
  let timer: NodeJS.Timeout | null = null;
  const ask = async () => {
    const state = await backend.handlers.getState({});
    const today = await backend.handlers.getToday({});
    if (!state.ok || state.value.workspace === null || !today.ok) {
      known = null;
      return tell(null);
    }
    if (today.value.asOf === null) return;
    const workspace = state.value.workspace.folders.join('\n');
    const { items } = today.value;
    const before = known?.workspace === workspace ? known.items : null;
    known = { workspace, items: new Set(items.map(({ item }) => item.id)) };
    tell({
      count: items.length,
      fresh: before === null ? [] : items.filter(({ item }) => !before.has(item.id)),
    });
  };
  const unlisten = backend.listen((event) => {
    if (event !== 'runEnded' && event !== 'stateChanged') return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      ask().catch((cause: unknown) => log.error('The open items could not be counted', cause));
    }, settleMs);
    timer.unref();
  });
  return () => {
    unlisten();
    if (timer !== null) clearTimeout(timer);
  };
}
