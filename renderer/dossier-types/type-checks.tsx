import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckView, TypeView } from '#shared/api/type-views.ts';
import type { CheckUse, DossierType } from '#shared/domain/dossier-type.ts';
import { useBilingual } from '../app/app-context.ts';
import { Button } from '../ui/button.tsx';
import { CheckForm } from './check-form.tsx';
import { replaced, TypePart } from './type-part.tsx';

interface TypeChecksProps {
  readonly type: DossierType;
  readonly checks: readonly CheckView[];
  readonly examples: TypeView['examples'];
  readonly onChange: (type: DossierType) => void;
}

/** The checks of a type: each with its options, severity, owner and days; new ones from the catalogue. */
export function TypeChecks({ type, checks, examples, onChange }: TypeChecksProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const [wanted, setWanted] = useState('expression');
  const add = () => {
    const used = new Set(type.checks.map(({ id }) => id));
    const free = [wanted, ...Array.from({ length: used.size + 1 }, (_, at) => `${wanted}-${at + 2}`)];
    const id = free.find((name) => !used.has(name)) ?? wanted;
    const use: CheckUse = {
      id,
      check: wanted,
      severity: null,
      owner: 'backoffice',
      settleWithin: null,
      options: {},
    };
    onChange({ ...type, checks: [...type.checks, use] });
  };
  const sorted = checks.toSorted((one, other) => (say(one.title) < say(other.title) ? -1 : 1));
  return (
    <TypePart title={t('types.checks', { count: type.checks.length })} open>
      <p className="muted">{t('types.checksWhat')}</p>
      {type.checks.map((use, place) => {
        const check = checks.find(({ id }) => id === use.check);
        return (
          check && (
            <CheckForm
              key={use.id}
              use={use}
              check={check}
              type={type}
              examples={examples}
              onChange={(next) => onChange({ ...type, checks: replaced(type.checks, place, next) })}
              onRemove={() => onChange({ ...type, checks: type.checks.filter((one) => one !== use) })}
            />
          )
        );
      })}
      <div className="type-add">
        <label>
          {t('types.newCheck')}{' '}
          <select value={wanted} onChange={(event) => setWanted(event.target.value)}>
            {sorted.map(({ id, title }) => (
              <option key={id} value={id}>
                {say(title)}
              </option>
            ))}
          </select>
        </label>
        <Button icon="plus" onClick={add}>
          {t('types.addCheck')}
        </Button>
      </div>
    </TypePart>
  );
}
