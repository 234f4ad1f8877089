import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListFacet, ListGrouping } from '#shared/api/list-settings.ts';
import type { ItemView } from '#shared/api/views.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import { itemStatuses } from '#shared/domain/open-item.ts';
import { itemGroups } from '#shared/domain/ranking.ts';
import { findingClasses, severities } from '#shared/domain/severity.ts';
import { useApp } from '../app/app-context.ts';
import { useWords, type Words } from '../finding/use-words.ts';
import type { OrderWords } from './list-order.ts';
import { cameInGroup } from './list-rows.ts';

/** The words of the list that are more than a key: values of facets and headings, and texts to sort by. */
export interface ListWords extends OrderWords {
  /** For what a cell says; handed down, because asking for them anew in each of hundreds of cells takes longer than drawing. */
  readonly t: TFunction;
  readonly say: (text: Bilingual) => string;
  readonly words: Words;
  readonly value: (facet: ListFacet, value: string) => string;
  readonly heading: (grouping: ListGrouping, group: string) => string;
}

/** The words of the list in the current language; `titles` names the dossier types. */
export function useListWords(titles: ReadonlyMap<string, string>): ListWords {
  const { t } = useTranslation();
  const { language } = useApp();
  const words = useWords();
  return useMemo(() => {
    const values: Readonly<Record<ListFacet, (name: string) => string>> = {
      severity: (name) => known(severities, name, (severity) => t(`terms.severity.${severity}`)),
      class: (name) => known(findingClasses, name, (kind) => t(`terms.class.${kind}`)),
      status: (name) => known(itemStatuses, name, (status) => t(`terms.itemStatus.${status}`)),
      department: words.department,
      type: (name) => (name === '' ? t('today.noType') : (titles.get(name) ?? name)),
      party: (name) => (name === '' ? t('today.noParty') : name),
    };
    const heading = (grouping: ListGrouping, name: string): string => {
      if (name === cameInGroup) return t('list.cameIn');
      if (grouping === 'place') return known(itemGroups, name, (group) => t(`terms.group.${group}`));
      return grouping === 'none' ? '' : values[grouping](name);
    };
    return {
      t,
      say: (text) => text[language],
      words,
      value: (facet, name) => values[facet](name),
      heading,
      what: ({ item }: ItemView) => item.finding.message.what[language],
      cause: ({ item }: ItemView) => (item.finding.likelyCause ? words.cause(item.finding.likelyCause) : ''),
      owner: ({ item }: ItemView) => words.department(item.finding.owner),
      type: ({ dossierType }: ItemView) => values.type(dossierType ?? ''),
    };
  }, [t, language, words, titles]);
}

/** The word of a known code; an unknown one as it is. */
function known<T extends string>(all: readonly T[], name: string, say: (code: T) => string): string {
  const code = all.find((one) => one === name);
  return code === undefined ? name : say(code);
}
