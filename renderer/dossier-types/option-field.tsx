import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypeView } from '#shared/api/type-views.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { OptionInput } from '#shared/domain/option-input.ts';
import { useBilingual } from '../app/app-context.ts';
import { ExpressionEditor } from './expression-editor.tsx';
import { ListInput } from './list-input.tsx';
import { ManyOf } from './many-of.tsx';
import { NumberInput } from './number-input.tsx';

export interface OptionFieldProps {
  readonly option: OptionInput;
  readonly value: unknown;
  readonly type: DossierType;
  readonly examples: TypeView['examples'];
  readonly onChange: (value: unknown) => void;
}

/** One option of a check, asked for in the way that fits it. */
export function OptionField(props: OptionFieldProps) {
  const say = useBilingual();
  const id = useId();
  const { option, value, type, examples, onChange } = props;
  const label = say(option.label);
  switch (option.kind) {
    case 'expression':
      return (
        <div className="is-wide">
          <ExpressionEditor
            label={label}
            type={type}
            examples={examples}
            value={textOf(value)}
            onChange={onChange}
          />
        </div>
      );
    case 'fields':
    case 'document-types':
    case 'choices':
      return <ManyOf {...props} label={label} />;
    case 'texts':
    case 'numbers':
      return <Several {...props} label={label} />;
    default:
      return (
        <div className="field">
          <label htmlFor={id}>{label}</label>
          <OneValue {...props} id={id} />
        </div>
      );
  }
}

function Several({ option, value, onChange, label }: OptionFieldProps & { readonly label: string }) {
  const list = Array.isArray(value) ? value.map(String) : [];
  const take = (words: readonly string[]) => {
    if (words.length === 0) return onChange(undefined);
    const numbers = words.map((word) => Number(word.replace(',', '.')));
    onChange(option.kind === 'numbers' ? numbers.filter((number) => !Number.isNaN(number)) : words);
  };
  return (
    <div>
      {label}
      <ListInput label={label} values={list} onChange={take} />
    </div>
  );
}

function OneValue({ id, option, value, type, onChange }: OptionFieldProps & { readonly id: string }) {
  const { t } = useTranslation();
  const say = useBilingual();
  if (option.kind === 'number') {
    return (
      <NumberInput
        id={id}
        value={typeof value === 'number' ? value : null}
        least={option.least}
        most={option.most}
        placeholder={option.standard === null ? '' : String(option.standard)}
        onChange={(number) => onChange(number ?? undefined)}
      />
    );
  }
  if (option.kind === 'text') {
    return (
      <input
        id={id}
        type="text"
        value={textOf(value)}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      />
    );
  }
  if (option.kind === 'yes-no') {
    const shown = value ?? option.standard;
    return (
      <input
        id={id}
        type="checkbox"
        checked={shown === true}
        onChange={({ target }) => onChange(target.checked)}
      />
    );
  }
  const choices = choicesOf(option, type);
  return (
    <select
      id={id}
      value={textOf(value)}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
    >
      <option value="">{option.required ? t('types.choose') : t('types.noChoice')}</option>
      {choices.map(({ id, title }) => (
        <option key={id} value={id}>
          {title ? say(title) : id}
        </option>
      ))}
    </select>
  );
}

function choicesOf({ kind, choices }: OptionInput, type: DossierType) {
  switch (kind) {
    case 'field':
      return type.fields.map(({ id, label }) => ({ id, title: label }));
    case 'stage':
      return type.stages.map(({ id, title }) => ({ id, title }));
    case 'document':
      return type.documents.map(({ id, label }) => ({ id, title: label }));
    default:
      return choices.map((id) => ({ id, title: null }));
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
