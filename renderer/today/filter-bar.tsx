import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { findingClasses, severities } from '#shared/domain/severity.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import { useApp } from '../app/app-context.ts';
import { useWords } from '../finding/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { type ListFilter, noFilter } from './list-filter.ts';

interface FilterBarProps {
  readonly filter: ListFilter;
  readonly departments: readonly string[];
  readonly shown: number;
  readonly total: number;
  readonly box: RefObject<HTMLInputElement | null>;
  readonly onChange: (filter: ListFilter) => void;
  readonly onLeave: () => void;
}

/** Narrows the list by words, department, class and severity. Escape or Enter in the box returns to the list. */
export function FilterBar({ filter, departments, shown, total, box, onChange, onLeave }: FilterBarProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { language } = useApp();
  const number = (count: number) => formatNumber(count, language);
  const named = (name: string, label: string) => ({ value: name, label });
  return (
    <search className="filter-bar">
      <label className="filter-text">
        <Icon name="search" />
        <span className="unseen">{t('filter.text')}</span>
        <input
          ref={box}
          type="search"
          value={filter.text}
          placeholder={t('filter.placeholder')}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            if (event.key === 'Escape') onChange({ ...filter, text: '' });
            onLeave();
          }}
        />
      </label>
      <Pick
        label={t('filter.department')}
        value={filter.department}
        options={departments.map((name) => named(name, words.department(name)))}
        onChange={(department) => onChange({ ...filter, department })}
      />
      <Pick
        label={t('filter.class')}
        value={filter.class}
        options={findingClasses.map((name) => ({ value: name, label: t(`terms.class.${name}`) }))}
        onChange={(chosen) => onChange({ ...filter, class: chosen })}
      />
      <Pick
        label={t('filter.severity')}
        value={filter.severity}
        options={severities.map((name) => ({ value: name, label: t(`terms.severity.${name}`) }))}
        onChange={(severity) => onChange({ ...filter, severity })}
      />
      <span className="filter-shown" role="status">
        {shown === total
          ? t('filter.all', { count: total, total: number(total) })
          : t('filter.some', { count: total, shown: number(shown), total: number(total) })}
      </span>
      {shown !== total && (
        <Button tone="quiet" icon="cross" onClick={() => onChange(noFilter)}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  );
}

interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T | null) => void;
}

function Pick<T extends string>({ label, value, options, onChange }: PickProps<T>) {
  return (
    <select
      aria-label={label}
      className={value === null ? '' : 'is-set'}
      value={value ?? ''}
      onChange={(event) =>
        onChange(options.find((option) => option.value === event.target.value)?.value ?? null)
      }
    >
      <option value="">{label}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
