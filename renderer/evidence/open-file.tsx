import { useTranslation } from 'react-i18next';
import type { PlaceInFile } from '#shared/api/filing-schemas.ts';
import { type Evidence, type FilePath, sheetReference } from '#shared/domain/evidence.ts';
import { useApp } from '../app/app-context.ts';
import { Button } from '../ui/button.tsx';

interface OpenFileProps {
  readonly file: FilePath;
  readonly at?: Evidence | undefined;
}

/**
 * Opens the original in its own program, at the place where the system can, or the folder it lies in. Where its program can't
 * be sent to the place, the person hears where it is, and a cell lies ready on the clipboard. Nothing where the host cannot.
 */
export function OpenFile({ file, at }: OpenFileProps) {
  const { t } = useTranslation();
  const { api, state, tell } = useApp();
  const tellWayTo = useWayTo();
  if (!state.host.openFiles) return null;
  const open = async (where: 'file' | 'folder') => {
    const place = where === 'file' && at ? placeOf(at) : null;
    const reply = await api.call('openOriginal', { file, where, ...(place && { place }) });
    if (!reply.ok) tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
    else if (place !== null && !reply.value.atPlace) await tellWayTo(place);
  };
  return (
    <span className="open-file">
      <Button tone="quiet" icon="file" onClick={() => void open('file')}>
        {t('action.openFile')}
      </Button>
      <Button tone="quiet" icon="folder" onClick={() => void open('folder')}>
        {t('action.openFolder')}
      </Button>
    </span>
  );
}

/** Says how to come to a place by hand; a cell is put on the clipboard for it. */
function useWayTo(): (place: PlaceInFile) => Promise<void> {
  const { t } = useTranslation();
  const { tell } = useApp();
  return async (place) => {
    if (place.kind === 'page') {
      if (place.page > 1) tell({ tone: 'done', text: t('evidence.goToPage', { page: place.page }) });
      return;
    }
    const cell = sheetReference(place);
    const text = (await isCopied(cell))
      ? t('evidence.goToCopiedCell', { cell })
      : t('evidence.goToCell', { cell });
    tell({ tone: 'done', text });
  };
}

function placeOf(at: Evidence): PlaceInFile | null {
  if (at.kind === 'page') return { kind: 'page', page: at.page };
  if (at.kind !== 'cell') return null;
  const { sheet, row, column } = at;
  return { kind: 'cell', sheet, row, column };
}

/** False where the page may not: the file that was opened took the focus already, for instance. */
function isCopied(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
