import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Department, departments } from '#shared/domain/severity.ts';
import { useApp } from '../app/app-context.ts';
import { useWords } from '../finding/use-words.ts';

interface OwnerFieldProps {
  readonly owner: Department;
  readonly onChange: (owner: Department) => void;
}

/** Which department settles it: by its name, one that is known or one of their own. */
export function OwnerField({ owner, onChange }: OwnerFieldProps) {
  const { t } = useTranslation();
  const { state } = useApp();
  const words = useWords();
  const id = useId();
  const known: readonly Department[] = [
    ...new Set<Department>([...departments, ...Object.keys(state.departmentNames ?? {})]),
  ];
  const meant = (name: string) =>
    known.find((one) => words.department(one).toLowerCase() === name.trim().toLowerCase()) ?? name;
  return (
    <label>
      {t('types.owner')}
      <input
        type="text"
        list={id}
        maxLength={60}
        value={words.department(owner)}
        onChange={({ target }) => onChange(meant(target.value))}
      />
      <datalist id={id}>
        {known.map((one) => (
          <option key={one} value={words.department(one)} />
        ))}
      </datalist>
    </label>
  );
}
