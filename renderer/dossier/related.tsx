import { useTranslation } from 'react-i18next';
import type { RelatedDossier, RelatedView } from '#shared/api/views.ts';
import { useBilingual } from '../app/app-context.ts';
import { routeAddress } from '../app/route.ts';
import { DossierStatusMark } from './dossier-status-mark.tsx';

/** Dossiers that this one names by their number, and those that name it; each a link, with the number that says so. */
export function Related({ related }: { readonly related: RelatedView }) {
  const { t } = useTranslation();
  if (related.dossiers.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="dossier-related">
      <h2 id="dossier-related">{t('dossier.related', { count: related.dossiers.length + related.more })}</h2>
      <ul className="related">
        {related.dossiers.map((one) => (
          <li key={one.id}>
            <RelatedLine related={one} />
          </li>
        ))}
      </ul>
      {related.more > 0 && <p className="muted">{t('dossier.relatedMore', { count: related.more })}</p>}
    </section>
  );
}

function RelatedLine({ related }: { readonly related: RelatedDossier }) {
  const { t } = useTranslation();
  const say = useBilingual();
  const { id, typeTitle, key, party, stage, status, openItems, how, label, number } = related;
  const facts = [party, stage === null ? null : say(stage)].filter((fact) => fact !== null);
  return (
    <>
      <a href={routeAddress({ screen: 'dossier', dossier: id, item: null })}>
        {say(typeTitle)} {key}
      </a>
      <DossierStatusMark status={status} />
      <span>{openItems > 0 && t('dossier.relatedOpen', { count: openItems })}</span>
      <span className="muted">
        {facts.length > 0 && `${facts.join(' · ')} · `}
        {t(`dossier.relation.${how}`, { label: say(label).toLowerCase(), number })}
      </span>
    </>
  );
}
