import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequirementView } from '#shared/api/views.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import { useBilingual } from '../app/app-context.ts';
import { type FileToKeep, KeepDialog } from '../keep/keep-dialog.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { RequirementDrop } from './requirement-drop.tsx';

const icons: Readonly<Record<RequirementView['state'], IconName>> = {
  present: 'check',
  valid: 'check',
  missing: 'cross',
  'not-yet-due': 'clock',
  unreadable: 'question',
  unknown: 'question',
};

/** Something is to be brought for these. */
const canBeBrought: ReadonlySet<RequirementView['state']> = new Set(['missing', 'unreadable', 'unknown']);

interface RequirementsProps {
  readonly requirements: readonly RequirementView[];
  readonly dossier: { readonly id: DossierId; readonly key: string };
}

interface Dropped {
  readonly file: FileToKeep;
  readonly wanted: RequirementView;
}

/** Which documents the dossier needs, and which are there; one that is missing can be dropped on its line. */
export function Requirements({ requirements, dossier }: RequirementsProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const needed = requirements.filter(({ state }) => state !== 'not-yet-due');
  const present = needed.filter(({ state }) => state === 'present' || state === 'valid').length;
  return (
    <section className="panel" aria-labelledby="dossier-requirements">
      <h2 id="dossier-requirements">
        {needed.length === 0
          ? t('dossier.requirementsLater')
          : t('dossier.requirements', { present, count: needed.length })}
      </h2>
      {requirements.length === 0 ? (
        <p className="muted">{t('dossier.noRequirements')}</p>
      ) : (
        <ul className="requirements">
          {requirements.map((requirement) => {
            const { id, label, state } = requirement;
            return (
              <li key={id} className={`requirement requirement-${state}`}>
                <Icon name={icons[state]} />
                <span>{say(label)}</span>
                <span className="requirement-state">{t(`terms.requirement.${state}`)}</span>
                {canBeBrought.has(state) && (
                  <RequirementDrop
                    requirement={requirement}
                    onFile={(file) => setDropped({ file, wanted: requirement })}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
      {dropped !== null && <KeepDialog {...dropped} dossier={dossier} onClose={() => setDropped(null)} />}
    </section>
  );
}
