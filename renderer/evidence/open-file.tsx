import { useTranslation } from 'react-i18next';
import type { Input } from '#shared/api/methods.ts';
import type { Evidence, FilePath } from '#shared/domain/evidence.ts';
import { useApp } from '../app/app-context.ts';
import { Button } from '../ui/button.tsx';

/** Opens the original in its own program, at the place where the system can, or the folder it lies in. Nothing where the host cannot. */
export function OpenFile({ file, at }: { readonly file: FilePath; readonly at?: Evidence }) {
  const { t } = useTranslation();
  const { api, state, tell } = useApp();
  if (!state.host.openFiles) return null;
  const open = async (where: 'file' | 'folder') => {
    const reply = await api.call('openOriginal', {
      file,
      where,
      ...(where === 'file' && at && placeOf(at)),
    });
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

function placeOf(at: Evidence): Pick<Input<'openOriginal'>, 'place'> {
  if (at.kind === 'page') return { place: { kind: 'page', page: at.page } };
  if (at.kind !== 'cell') return {};
  const { sheet, row, column } = at;
  return { place: { kind: 'cell', sheet, row, column } };
}
