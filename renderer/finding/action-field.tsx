import { useTranslation } from 'react-i18next';
import { contactWays } from '#shared/domain/item-life.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { FormAct, FormField, FormValues } from './action-forms.ts';
import { useWords } from './use-words.ts';
import { WhenField } from './when-field.tsx';

interface ActionFieldProps {
  readonly act: FormAct;
  readonly field: FormField;
  readonly values: FormValues;
  readonly departments: readonly string[];
  readonly today: LocalDate;
  readonly onChange: (values: FormValues) => void;
}

const untilActs: ReadonlySet<FormAct> = new Set(['release', 'snooze']);

/** One box of the form of an action. */
export function ActionField(props: ActionFieldProps) {
  const { act, field, values, today, onChange } = props;
  const { t } = useTranslation();
  if (field.kind === 'text') return <TextField {...props} />;
  if (field.kind !== 'when') return <PickField {...props} />;
  const label = untilActs.has(act) ? t('act.until') : act === 'next' ? t('act.on') : t('act.expectedBy');
  return (
    <WhenField
      label={label}
      today={today}
      optional={!field.required}
      disabled={values.untilDocument}
      onChange={(moment) => onChange({ ...values, date: moment?.date ?? null })}
    />
  );
}

const shortFields: ReadonlySet<FormField['name']> = new Set(['person', 'number']);

function TextField({ field: { name, required }, values, onChange }: ActionFieldProps) {
  const { t } = useTranslation();
  const label = t(`act.field.${name}`);
  return (
    <label className={`field ${required || !shortFields.has(name) ? 'field-grows' : ''}`}>
      <span>{required ? label : t('act.optional', { label })}</span>
      <input
        value={values.texts[name] ?? ''}
        maxLength={shortFields.has(name) ? 200 : 4000}
        onChange={({ target }) => onChange({ ...values, texts: { ...values.texts, [name]: target.value } })}
      />
    </label>
  );
}

function PickField({ field: { name, kind }, values, departments, onChange }: ActionFieldProps) {
  const { t } = useTranslation();
  const words = useWords();
  const value = values.texts[name] ?? '';
  const named = departments.map((department) => ({ value: department, label: words.department(department) }));
  const outside = (['customer', 'supplier'] as const).map((who) => ({
    value: who,
    label: t(`act.who.${who}`),
  }));
  const ways = contactWays.map((way) => ({ value: way, label: t(`act.how.${way}`) }));
  const options = kind === 'how' ? ways : kind === 'who' ? [...outside, ...named] : named;
  return (
    <label className="field">
      <span>{t(`act.field.${name}`)}</span>
      <select
        value={value}
        required
        onChange={({ target }) => onChange({ ...values, texts: { ...values.texts, [name]: target.value } })}
      >
        {value === '' && <option value="">{t('act.choose')}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
