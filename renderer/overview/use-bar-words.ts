import { useTranslation } from 'react-i18next';
import type { OverviewView } from '#shared/api/overview-views.ts';
import type { LikelyCause } from '#shared/domain/finding.ts';
import type { OverviewSide } from '#shared/domain/process-overview.ts';
import { useBilingual } from '../app/app-context.ts';
import { useWords } from '../finding/use-words.ts';

type AgeBand = '0' | '3' | '6' | '11' | '21';
type BallWith = 'us' | 'customer' | 'supplier' | 'department';

/** How a bar of a side is called. */
type BarWords = (side: OverviewSide, key: string) => string;

/** The names of bars in the language of the person. */
export function useBarWords({ checks, types }: Pick<OverviewView, 'checks' | 'types'>): BarWords {
  const { t } = useTranslation();
  const say = useBilingual();
  const words = useWords();
  return (side, key) => {
    if (key === '') return t(`overview.none.${side}`);
    switch (side) {
      case 'check':
        return say(checks[key] ?? { nl: key, en: key });
      case 'dossierType':
        return say(types[key] ?? { nl: key, en: key });
      case 'department':
        return words.department(key);
      case 'cause':
        return words.cause(key as LikelyCause);
      case 'age':
        return t(`overview.age.from${key as AgeBand}`);
      case 'ball':
        return t(`overview.ball.${key as BallWith}`);
      case 'party':
        return key;
    }
  };
}
