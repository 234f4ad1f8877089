import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilePath } from '#shared/domain/evidence.ts';
import { useApp } from '../app/app-context.ts';

interface DragFileProps {
  readonly file: FilePath;
  readonly children: ReactNode;
}

/** The name of a document that the mouse can drag out of the window, into a mail for instance; just the name where the host can't. */
export function DragFile({ file, children }: DragFileProps) {
  const { t } = useTranslation();
  const { api, state } = useApp();
  if (!state.host.dragsOut) return children;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut of the mouse; by keyboard the file is opened, or shown in its folder, beside it.
    <span
      className="drag-file"
      title={t('evidence.dragOut')}
      draggable
      onDragStart={(event) => {
        event.preventDefault();
        void api.call('dragOriginal', { file });
      }}
    >
      {children}
    </span>
  );
}
