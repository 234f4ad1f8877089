import { useTranslation } from 'react-i18next';
import type { FilePath } from '#shared/domain/evidence.ts';
import { useApp } from '../app/app-context.ts';
import { Button } from '../ui/button.tsx';

/** Opens the original in its own program, or the folder it lies in. Nothing where the host cannot. */
export function OpenFile({ file }: { readonly file: FilePath }) {
  const { t } = useTranslation();
  const { api, state, tell } = useApp();
  if (!state.host.openFiles) return null;
  const open = async (where: 'file' | 'folder') => {
    const reply = await api.call('openOriginal', { file, where });
    if (!reply.ok) tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging a document out is a shortcut of the mouse; opening it does the same by keyboard.
    <span
      className="open-file"
      draggable={state.host.dragsOut ?? false}
      onDragStart={(event) => {
        event.preventDefault();
        void api.call('dragOriginal', { file });
      }}
    >
      <Button tone="quiet" icon="file" onClick={() => void open('file')}>
        {t('action.openFile')}
      </Button>
      <Button tone="quiet" icon="folder" onClick={() => void open('folder')}>
        {t('action.openFolder')}
      </Button>
    </span>
  );
}
