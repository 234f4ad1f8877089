import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TodayView } from '#shared/api/views.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { CheckCard } from './check-card.tsx';
import { mostFiles } from './collect-files.ts';
import type { QuickCheck } from './use-quick-check.ts';

interface QuickCheckScreenProps {
  readonly check: QuickCheck;
  /** To name the open items that a file would settle. */
  readonly today: TodayView | null;
}

/** Drop a file, see what it is. The page says that nothing is kept, and keeps nothing. */
export function QuickCheckScreen({ check, today }: QuickCheckScreenProps) {
  const { t } = useTranslation();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="quick-check">
      <div className="quick-check-head">
        <div>
          <h1>{t('nav.quick-check')}</h1>
          <p className="muted">{t('quick.what')}</p>
        </div>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            check.add({ files: files.slice(0, mostFiles), leftOut: Math.max(0, files.length - mostFiles) });
            event.target.value = '';
          }}
        />
        <Button tone="primary" icon="file" onClick={() => picker.current?.click()}>
          {t('quick.choose')}
        </Button>
        {check.files.length > 0 && (
          <Button icon="cross" onClick={check.forgetAll}>
            {t('quick.forgetAll')}
          </Button>
        )}
      </div>
      {check.leftOut > 0 && (
        <p role="status">{t('quick.leftOut', { count: check.leftOut, most: mostFiles })}</p>
      )}
      {check.files.length === 0 ? (
        <div className="quick-check-empty">
          <Icon name="drop" />
          <p>{t('quick.empty')}</p>
        </div>
      ) : (
        check.files.map((file) => (
          <CheckCard key={file.id} file={file} today={today} onForget={() => check.forget(file.id)} />
        ))
      )}
    </div>
  );
}
