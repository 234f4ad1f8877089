import { useTranslation } from 'react-i18next';
import type { ExpiredDossier } from '#shared/api/storage-views.ts';
import { useBilingual } from '../app/app-context.ts';
import { useWords } from '../finding/use-words.ts';
import { Button } from '../ui/button.tsx';

interface ExpiredListProps {
  readonly dossiers: readonly ExpiredDossier[];
  readonly onRemove: (dossier: ExpiredDossier) => void;
}

/** Dossiers that were kept long enough, each with the reason. */
export function ExpiredList({ dossiers, onRemove }: ExpiredListProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const words = useWords();
  return (
    <section aria-labelledby="expired">
      <h2 id="expired">{t('privacy.expired', { count: dossiers.length })}</h2>
      <p className="muted">{t('privacy.expiredNote')}</p>
      <ul className="privacy-expired">
        {dossiers.map((dossier) => (
          <li key={dossier.id}>
            <div>
              <b>
                {say(dossier.typeTitle)} {dossier.key}
              </b>{' '}
              {dossier.party}
              <p className="muted">
                {t('privacy.keptUntil', { date: words.date(dossier.keptUntil) })}{' '}
                {t('privacy.period', { count: dossier.years, from: say(dossier.from) })}
                {dossier.source !== null && ` (${dossier.source})`}
              </p>
              {dossier.inSources && <p className="muted">{t('privacy.inSources')}</p>}
            </div>
            <Button
              icon="cross"
              onClick={() => onRemove(dossier)}
              aria-label={t('privacy.removeOf', { what: dossier.key })}
            >
              {t('privacy.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
