import { startTransition, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

/** One line for the person: something was done, or could not be done. A notice with a download stays until it is closed. */
export interface Notice {
  readonly tone: 'done' | 'problem';
  readonly text: string;
  readonly download?: { readonly url: string; readonly fileName: string };
}

/** The last notice and how to say a next one. */
export function useNotices() {
  const [notice, setNotice] = useState<Notice | null>(null);
  // Not before the list that it is about, which is drawn in pieces.
  const tell = useCallback((next: Notice) => startTransition(() => setNotice(next)), []);
  const close = useCallback(() => setNotice(null), []);
  return { notice, tell, close };
}

const millisecondsShown = 8000;

/** Shows the last notice at the bottom of the window and reads it aloud. */
export function NoticeLine({
  notice,
  onClose,
}: {
  readonly notice: Notice | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  useEffect(() => {
    if (notice === null || notice.download || notice.tone === 'problem') return;
    const timer = setTimeout(onClose, millisecondsShown);
    return () => clearTimeout(timer);
  }, [notice, onClose]);
  return (
    <div className="notice-line" role="status">
      {notice && (
        <div className={`notice notice-${notice.tone}`}>
          <Icon name={notice.tone === 'done' ? 'check' : 'info'} />
          <span>{notice.text}</span>
          {notice.download && (
            <a
              className="button button-primary"
              href={notice.download.url}
              download={notice.download.fileName}
            >
              <Icon name="download" />
              {t('export.download', { name: notice.download.fileName })}
            </a>
          )}
          <Button tone="quiet" icon="cross" onClick={onClose} aria-label={t('app.close')} />
        </div>
      )}
    </div>
  );
}
