import { useTranslation } from 'react-i18next';
import type { ReturnFieldName } from '#shared/api/report-kinds.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { itemStatuses } from '#shared/domain/open-item.ts';
import { useWords } from '../finding/use-words.ts';

/** How a value that came back is said: a status and a day in words, a text as it is. */
export function useReturnValue(): (field: ReturnFieldName, value: string) => string {
  const { t } = useTranslation();
  const words = useWords();
  return (field, value) => {
    if (value === '') return t('return.empty');
    const status = field === 'status' ? itemStatuses.find((known) => known === value) : undefined;
    if (status !== undefined) return t(`terms.itemStatus.${status}`);
    const day = field === 'expectedBy' ? parseIsoDate(value) : null;
    return day === null ? value : words.date(day);
  };
}
