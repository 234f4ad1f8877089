import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '#shared/api/reply.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { AppTools } from './app-context.ts';
import { goTo } from './route.ts';

/** The ways to begin with a workspace, or leave it. `busy` while one of them goes on. */
export interface WorkspaceOpener {
  readonly busy: boolean;
  readonly openFolders: (folders: readonly FilePath[]) => void;
  readonly openSample: () => void;
  readonly close: () => void;
  /** The folder the person chose in the dialog of the system; null when they closed it. */
  readonly pick: () => Promise<FilePath | null>;
}

/** Opens a workspace and at once begins to check it. */
export function useOpenWorkspace(
  { api, setState, tell }: AppTools,
  run: () => Promise<void>,
): WorkspaceOpener {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);

  const failureText = ({ code, detail }: Failure) => {
    const text = t(`terms.failure.${code}`);
    return code === 'workspace-in-use' && detail !== null ? `${text} (${detail})` : text;
  };
  const open = async (ask: () => ReturnType<typeof api.call<'openWorkspace'>>, thenRun: boolean) => {
    setBusy(true);
    const reply = await ask();
    if (reply.ok) {
      setState(reply.value);
      goTo({ screen: 'today' });
      if (thenRun) await run();
    } else tell({ tone: 'problem', text: failureText(reply.failure) });
    setBusy(false);
  };
  return {
    busy,
    openFolders: (folders) => void open(() => api.call('openWorkspace', { folders: [...folders] }), true),
    openSample: () => void open(() => api.call('openSample', {}), true),
    close: () => void open(() => api.call('closeWorkspace', {}), false),
    pick: async () => {
      const reply = await api.call('pickFolder', {});
      if (reply.ok) return reply.value;
      tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
      return null;
    },
  };
}
