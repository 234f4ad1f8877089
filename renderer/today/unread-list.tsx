import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnreadView } from '#shared/api/views.ts';
import { OpenFile } from '../evidence/open-file.tsx';
import { Button } from '../ui/button.tsx';
import { VirtualRows } from '../ui/virtual-rows.tsx';
import { PasswordDialog } from './password-dialog.tsx';

/** Files whose content nobody checked, each with its reason. */
export function UnreadList({ files }: { readonly files: readonly UnreadView[] }) {
  const { t } = useTranslation();
  const [locked, setLocked] = useState<UnreadView | null>(null);
  if (files.length === 0) return <p className="drawer-empty">{t('drawer.unreadNone')}</p>;
  return (
    <>
      <VirtualRows
        label={t('drawer.unread')}
        rows={files}
        keyOf={(file) => file.file}
        draw={(file) => (
          <div className="file-line">
            <span className="file-name">{file.shownPath}</span>
            <span>
              {t(`terms.problem.${file.problem.code}`)}
              {file.openedBy !== undefined && (
                <span className="second-line">{t('watch.openedBy', { name: file.openedBy })}</span>
              )}
            </span>
            <span className="file-acts">
              {file.status === 'encrypted' && (
                <Button tone="quiet" icon="shield" onClick={() => setLocked(file)}>
                  {t('password.give')}
                </Button>
              )}
              <OpenFile file={file.file} />
            </span>
          </div>
        )}
      />
      {locked !== null && <PasswordDialog file={locked} onClose={() => setLocked(null)} />}
    </>
  );
}
