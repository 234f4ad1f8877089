import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TodayView } from '#shared/api/views.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { CheckCard } from './check-card.tsx';
import { type Collected, chosenFiles, mostFiles } from './collect-files.ts';
import type { QuickCheck } from './use-quick-check.ts';

interface QuickCheckScreenProps {
  readonly check: QuickCheck;
  /** To name the open items that a file would settle. */
  readonly today: TodayView | null;
}

/** Drop a file, see what it is. The page says that nothing is kept, and keeps nothing. */
export function QuickCheckScreen({ check, today }: QuickCheckScreenProps) {
  const { t } = useTranslation();
  return (
    <div className="quick-check">
      <div className="quick-check-head">
        <div>
          <h1>{t('nav.quick-check')}</h1>
          <p className="muted">{t('quick.what')}</p>
        </div>
        <Chooser of="files" onChoose={check.add} />
        <Chooser of="folder" onChoose={check.add} />
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

interface ChooserProps {
  readonly of: 'files' | 'folder';
  readonly onChoose: (chosen: Collected) => void;
}

/** The keyboard twin of dropping: files, or a folder with all that is in it. */
function Chooser({ of, onChoose }: ChooserProps) {
  const { t } = useTranslation();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={(input) => {
          picker.current = input;
          if (input !== null) input.webkitdirectory = of === 'folder';
        }}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          onChoose(chosenFiles(target.files));
          target.value = '';
        }}
      />
      <Button
        tone={of === 'files' ? 'primary' : 'plain'}
        icon={of === 'files' ? 'file' : 'folder'}
        onClick={() => picker.current?.click()}
      >
        {t(`quick.choose.${of}`)}
      </Button>
    </>
  );
}
