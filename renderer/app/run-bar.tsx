import { useTranslation } from 'react-i18next';
import type { RunStage, RunState } from '#shared/api/views.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import { Button } from '../ui/button.tsx';
import { useApp } from './app-context.ts';
import { useScanPage } from './use-scan-page.ts';

const stages: readonly RunStage[] = ['discover', 'read', 'assemble', 'evaluate', 'save'];

/** How far the run is: stage, count, and a way to stop. Nothing when no run goes on. */
export function RunBar({ run }: { readonly run: RunState }) {
  const { t } = useTranslation();
  const { api, language } = useApp();
  const scan = useScanPage(null);
  if (run.kind === 'idle') return null;
  const known = run.total > 0;
  const [done, total] = [formatNumber(run.done, language), formatNumber(run.total, language)];
  const seen = run.done > 0 ? t('run.seen', { done }) : '';
  const count = known ? t('run.count', { done, total }) : seen;
  return (
    <section className="run-bar" aria-label={t('run.label')}>
      <span className="run-stage">
        {t('run.step', { step: stages.indexOf(run.stage) + 1, steps: stages.length })}
        {' · '}
        {t(`terms.stage.${run.stage}`)}
      </span>
      <progress
        aria-label={t(`terms.stage.${run.stage}`)}
        max={known ? run.total : undefined}
        value={known ? Math.min(run.done, run.total) : undefined}
      />
      <span className="run-count">{count}</span>
      {run.stage === 'read' && scan !== null && (
        <span className="run-scan">{t('scan.pageOf', { ...scan })}</span>
      )}
      <Button tone="quiet" icon="cross" onClick={() => void api.call('cancelRun', {})}>
        {t('run.cancel')}
      </Button>
    </section>
  );
}
