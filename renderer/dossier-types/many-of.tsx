import { useTranslation } from 'react-i18next';
import { documentTypes } from '#shared/domain/document-type.ts';
import { useBilingual } from '../app/app-context.ts';
import type { OptionFieldProps } from './option-field.tsx';

/** Several of a list, all in sight. */
export function ManyOf({
  option,
  value,
  type,
  onChange,
  label,
}: OptionFieldProps & { readonly label: string }) {
  const { t } = useTranslation();
  const say = useBilingual();
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const choices =
    option.kind === 'fields'
      ? type.fields.map((field) => ({ id: field.id, title: say(field.label) }))
      : [...new Set([...documentTypes, ...option.choices])]
          .filter((id) => option.kind !== 'choices' || option.choices.includes(id))
          .map((id) => {
            const kind = documentTypes.find((one) => one === id);
            return { id, title: kind ? t(`terms.documentType.${kind}`) : id };
          });
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <fieldset className="is-wide">
      <legend>{label}</legend>
      <div className="type-choices">
        {choices.map(({ id, title }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {title}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
