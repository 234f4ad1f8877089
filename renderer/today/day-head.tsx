import { useTranslation } from 'react-i18next';
import type { DayCount } from '#shared/api/list-settings.ts';
import { useApp } from '../app/app-context.ts';
import { Button } from '../ui/button.tsx';
import { DayCounts } from './day-counts.tsx';
import type { ListMemory } from './use-list-memory.ts';

interface DayHeadProps {
  readonly memory: ListMemory;
  readonly counts: Readonly<Record<DayCount, number>>;
  readonly onCopy: () => void;
}

/** Above the list: the day in numbers, and how the list is arranged. */
export function DayHead({ memory, counts, onCopy }: DayHeadProps) {
  const { t } = useTranslation();
  const { showKeys } = useApp();
  const { filter, setFilter } = memory;
  return (
    <div className="today-top">
      <DayCounts
        counts={counts}
        chosen={filter.count}
        onChoose={(count) => setFilter({ ...filter, count })}
      />
      <Button
        tone="quiet"
        icon="copy"
        onClick={onCopy}
        title={t('forms.copy')}
        aria-label={t('forms.copy')}
      />
      <Button
        tone="quiet"
        icon="keyboard"
        onClick={showKeys}
        title={t('keys.title')}
        aria-label={t('keys.title')}
      />
    </div>
  );
}
