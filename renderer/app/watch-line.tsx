import { useTranslation } from 'react-i18next';
import type { WatchView } from '#shared/api/host-views.ts';
import { useWords } from '../finding/use-words.ts';

/** A quiet line for a folder that is out of reach, or a check that waits. Nothing as long as all is well. */
export function WatchLine({ watch }: { readonly watch: WatchView | undefined }) {
  const { t } = useTranslation();
  const words = useWords();
  const lines = [
    ...(watch?.away ?? []).map(({ folder, lastSeenAt }) =>
      lastSeenAt === null
        ? t('watch.awayUnseen', { folder })
        : t('watch.away', { folder, moment: words.moment(lastSeenAt) }),
    ),
    ...(watch?.state === 'paused' ? [t('watch.paused')] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <section className="watch-line muted" aria-label={t('watch.label')} aria-live="polite">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
