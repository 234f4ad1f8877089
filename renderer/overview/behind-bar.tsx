import { useTranslation } from 'react-i18next';
import type { ListFacet } from '#shared/api/list-settings.ts';
import type { BehindLine } from '#shared/api/overview-views.ts';
import type { ItemView } from '#shared/api/views.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { OverviewSide, TrackedItem } from '#shared/domain/process-overview.ts';
import { sideKey } from '#shared/overview/side-key.ts';
import { trackedItem } from '#shared/overview/tracked-item.ts';
import { Button } from '../ui/button.tsx';
import { BehindList } from './behind-list.tsx';

/** A bar or a number of what is open now: a value of one side, or a check that keeps going wrong with one party. */
export type ChosenBar = { readonly name: string } & (
  | { readonly side: OverviewSide; readonly key: string }
  | { readonly side: 'recurring'; readonly check: string; readonly party: string }
);

interface BehindBarProps {
  readonly chosen: ChosenBar;
  readonly items: readonly ItemView[];
  readonly asOf: LocalDate;
  readonly onList: (facet: ListFacet, value: string) => void;
  readonly onClose: () => void;
}

/** Sides that the daily list can be filtered on as well. */
const facets: Partial<Readonly<Record<ChosenBar['side'], ListFacet>>> = {
  party: 'party',
  department: 'department',
  dossierType: 'type',
};

/** The open items that a bar counts. */
export function BehindBar({ chosen, items, asOf, onList, onClose }: BehindBarProps) {
  const { t } = useTranslation();
  const facet = facets[chosen.side];
  const lines = items.filter(({ item }) => isBehind(chosen, trackedItem(item), asOf)).map(toLine);
  const value = chosen.side === 'recurring' ? '' : chosen.key;
  const title = t('overview.behind', { name: chosen.name, count: lines.length });
  return (
    <BehindList title={title} lines={lines} onClose={onClose}>
      {facet !== undefined && value !== '' && (
        <div>
          <Button icon="list" onClick={() => onList(facet, value)}>
            {t('overview.inToday')}
          </Button>
        </div>
      )}
    </BehindList>
  );
}

function isBehind(chosen: ChosenBar, item: TrackedItem, asOf: LocalDate): boolean {
  if (chosen.side !== 'recurring') return sideKey(item, chosen.side, asOf) === chosen.key;
  return item.check === chosen.check && (item.party ?? '') === chosen.party;
}

function toLine({ item }: ItemView): BehindLine {
  const { dossier, dossierKey, party, message, severity } = item.finding;
  return { item: item.id, dossier, dossierKey, party, severity, what: message.what, isOpen: true };
}
