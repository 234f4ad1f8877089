import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { type ListFilter, listFacets } from '#shared/api/list-settings.ts';
import type { ItemView } from '#shared/api/views.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import { useApp } from '../app/app-context.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { FacetPicker } from './facet-picker.tsx';
import { isFiltering, noFilter } from './list-filter.ts';
import type { ListWords } from './use-list-words.ts';

interface FilterBarProps {
  readonly filter: ListFilter;
  readonly items: readonly ItemView[];
  readonly shown: number;
  readonly words: ListWords;
  readonly box: RefObject<HTMLInputElement | null>;
  readonly onChange: (filter: ListFilter) => void;
  readonly onLeave: () => void;
  /** How the list is arranged. */
  readonly children: ReactNode;
}

/** Narrows the list by words and by kind. Escape or Enter in the box returns to the list. */
export function FilterBar({ filter, items, shown, words, box, onChange, onLeave, children }: FilterBarProps) {
  const { t } = useTranslation();
  const { language } = useApp();
  const number = (count: number) => formatNumber(count, language);
  const total = items.length;
  return (
    <search className="filter-bar">
      <label className="filter-text">
        <Icon name="search" />
        <span className="unseen">{t('filter.text')}</span>
        <input
          ref={box}
          type="search"
          value={filter.text}
          maxLength={200}
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
      {listFacets.map((facet) => (
        <FacetPicker
          key={facet}
          facet={facet}
          items={items}
          filter={filter}
          words={words}
          onChange={onChange}
        />
      ))}
      {isFiltering(filter) && (
        <Button
          tone="quiet"
          icon="cross"
          onClick={() => {
            onChange(noFilter);
            onLeave();
          }}
        >
          {t('filter.clear')}
        </Button>
      )}
      <span className="filter-shown" role="status">
        {shown === total
          ? t('filter.all', { count: total, total: number(total) })
          : t('filter.some', { count: total, shown: number(shown), total: number(total) })}
      </span>
      {children}
    </search>
  );
}
