import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuickCheckResult } from '#shared/api/quick-check-views.ts';
import type { TodayView } from '#shared/api/views.ts';
import { useScanPage } from '../app/use-scan-page.ts';
import { KeepDialog } from '../keep/keep-dialog.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { CheckedFile } from './check-state.ts';
import { Verdict } from './verdict.tsx';

interface CheckCardProps {
  readonly file: CheckedFile;
  readonly today: TodayView | null;
  readonly onForget: () => void;
}

/** One dropped file: being checked, not possible, or its verdict. */
export function CheckCard({ file, today, onForget }: CheckCardProps) {
  const { t } = useTranslation();
  const { state } = file;
  const scan = useScanPage(file.name);
  const [keeping, setKeeping] = useState<QuickCheckResult['dossier']>(null);
  return (
    <article className="check-card" aria-busy={state.kind === 'checking'}>
      <header>
        <Icon name="file" />
        <h2>{file.name}</h2>
        <Button
          tone="quiet"
          icon="cross"
          onClick={onForget}
          aria-label={t('quick.forget', { name: file.name })}
        />
      </header>
      <div aria-live="polite">
        {state.kind === 'checking' && (
          <p className="muted">{scan === null ? t('quick.checking') : t('scan.page', { ...scan })}</p>
        )}
        {state.kind === 'too-large' && <p>{t('quick.tooLarge')}</p>}
        {state.kind === 'failed' && <p>{t(`terms.failure.${state.failure.code}`)}</p>}
        {state.kind === 'done' && state.results.length === 0 && <p>{t('quick.nothingFound')}</p>}
        {state.kind === 'done' &&
          state.results.map((result, index) => (
            <Verdict
              // biome-ignore lint/suspicious/noArrayIndexKey: the results of one file stay in their order.
              key={`${index} ${result.name}`}
              result={result}
              named={result.name !== file.name}
              today={today}
              onKeep={result.name === file.name ? setKeeping : null}
            />
          ))}
      </div>
      {keeping !== null && state.kind === 'done' && (
        <KeepDialog file={state.file} dossier={keeping} wanted={null} onClose={() => setKeeping(null)} />
      )}
    </article>
  );
}
