import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListFacet, ListFilter } from '#shared/api/list-settings.ts';
import type { ItemView } from '#shared/api/views.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import { useApp } from '../app/app-context.ts';
import { Button } from '../ui/button.tsx';
import { Popover } from '../ui/popover.tsx';
import { facetCounts, toggleFacet } from './list-filter.ts';
import type { ListWords } from './use-list-words.ts';

interface FacetPickerProps {
  readonly facet: ListFacet;
  readonly items: readonly ItemView[];
  readonly filter: ListFilter;
  readonly words: ListWords;
  readonly onChange: (filter: ListFilter) => void;
}

/** Narrows the list to values of one kind, as the filter of a column in a spreadsheet does. */
export function FacetPicker(props: FacetPickerProps) {
  const { facet, filter, words } = props;
  const { t } = useTranslation();
  const chosen = filter.facets[facet] ?? [];
  const [first] = chosen;
  const name = t(`filter.facet.${facet}`);
  const more = chosen.length > 1 ? ` +${chosen.length - 1}` : '';
  const label = first === undefined ? name : `${name}: ${words.value(facet, first)}${more}`;
  return (
    <Popover label={label} isSet={chosen.length > 0}>
      {() => <Values {...props} />}
    </Popover>
  );
}

const mostShown = 200;

function Values({ facet, items, filter, words, onChange }: FacetPickerProps) {
  const { t } = useTranslation();
  const { language } = useApp();
  const [text, setText] = useState('');
  const chosen = filter.facets[facet] ?? [];
  const counts = facetCounts(items, filter, facet);
  const values = [...new Set([...counts.keys(), ...chosen])]
    .map((value) => ({ value, label: words.value(facet, value), count: counts.get(value) ?? 0 }))
    .sort((left, right) => right.count - left.count || left.label.localeCompare(right.label, language));
  const matching = values.filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()));
  return (
    <div className="facet">
      {values.length > 8 && (
        <input
          type="search"
          aria-label={t('filter.findValue')}
          placeholder={t('filter.findValue')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      )}
      <ul className="facet-values">
        {matching.slice(0, mostShown).map(({ value, label, count }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => onChange(toggleFacet(filter, facet, value))}
              />
              <span>{label}</span>
              <span className="count">{formatNumber(count, language)}</span>
            </label>
          </li>
        ))}
      </ul>
      {matching.length > mostShown && <p className="muted">{t('filter.moreValues')}</p>}
      {chosen.length > 0 && (
        <Button
          tone="quiet"
          icon="cross"
          onClick={() => onChange({ ...filter, facets: { ...filter.facets, [facet]: [] } })}
        >
          {t('filter.clearFacet')}
        </Button>
      )}
    </div>
  );
}
