import { useTranslation } from 'react-i18next';
import type { RequirementView } from '#shared/api/views.ts';
import { useBilingual } from '../app/app-context.ts';
import { Icon, type IconName } from '../ui/icon.tsx';

const icons: Readonly<Record<RequirementView['state'], IconName>> = {
  present: 'check',
  missing: 'cross',
  'not-yet-due': 'clock',
  unreadable: 'question',
  unknown: 'question',
};

/** Which documents the dossier needs, and which are there. */
export function Requirements({ requirements }: { readonly requirements: readonly RequirementView[] }) {
  const { t } = useTranslation();
  const say = useBilingual();
  const present = requirements.filter(({ state }) => state === 'present').length;
  return (
    <section className="panel" aria-labelledby="dossier-requirements">
      <h2 id="dossier-requirements">{t('dossier.requirements', { present, count: requirements.length })}</h2>
      {requirements.length === 0 ? (
        <p className="muted">{t('dossier.noRequirements')}</p>
      ) : (
        <ul className="requirements">
          {requirements.map(({ id, label, state }) => (
            <li key={id} className={`requirement requirement-${state}`}>
              <Icon name={icons[state]} />
              <span>{say(label)}</span>
              <span className="requirement-state">{t(`terms.requirement.${state}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
