import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import { type Collected, collectFiles } from './collect-files.ts';
import { usePaste } from './use-paste.ts';
import './quick-check.css';

interface DropZoneProps {
  readonly onFiles: (files: Collected) => void;
  /** Files are dragged over the window. */
  readonly onApproach: () => void;
  readonly children: ReactNode;
}

/** Takes files and folders that are dropped or pasted anywhere in the window, and text that is pasted where nothing takes text. */
export function DropZone({ onFiles, onApproach, children }: DropZoneProps) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const depth = useRef(0);
  const leave = () => {
    depth.current = 0;
    setOver(false);
  };
  const take = (transfer: DataTransfer) => {
    void collectFiles(transfer).then((collected) => {
      if (collected.files.length + collected.refused.length > 0) onFiles(collected);
    });
  };
  usePaste(take, (text) => {
    const file = new File([text], t('quick.pastedText'), { type: 'text/plain' });
    onFiles({ files: [file], refused: [], leftOut: 0 });
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has its keyboard twin in the button and in paste.
    <div
      className="app"
      onDragEnter={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        if (depth.current === 0) onApproach();
        depth.current += 1;
        setOver(true);
      }}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(!takesFilesItself(event.target));
      }}
      onDragLeave={() => {
        depth.current -= 1;
        if (depth.current <= 0) leave();
      }}
      onDrop={(event) => {
        event.preventDefault();
        leave();
        take(event.dataTransfer);
      }}
    >
      {children}
      {over && (
        <div className="drop-overlay">
          <div>
            <Icon name="drop" />
            <b>{t('quick.dropHere')}</b>
            <span>{t('quick.nothingKept')}</span>
          </div>
        </div>
      )}
    </div>
  );
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}

/** Over a place that takes files for something of its own. */
function takesFilesItself(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null;
}
