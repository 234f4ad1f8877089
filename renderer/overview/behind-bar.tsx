import { useTranslation } from 'react-i18next';
import type { ListFacet } from '#shared/api/list-settings.ts';
import type { ItemView } from '#shared/api/views.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { OverviewSide } from '#shared/domain/process-overview.ts';
import { sideKey } from '#shared/overview/side-key.ts';
import { trackedItem } from '#shared/overview/tracked-item.ts';
import { useBilingual } from '../app/app-context.ts';
import { routeAddress } from '../app/route.ts';
import { SeverityMark } from '../finding/severity-mark.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

export interface ChosenBar {
  readonly side: OverviewSide;
  readonly key: string;
  readonly name: string;
}

interface BehindBarProps {
  readonly chosen: ChosenBar;
  readonly items: readonly ItemView[];
  readonly asOf: LocalDate;
  readonly onList: (facet: ListFacet, value: string) => void;
  readonly onClose: () => void;
}

const mostShown = 300;

/** Sides that the daily list can be filtered on as well. */
const facets: Partial<Readonly<Record<OverviewSide, ListFacet>>> = {
  party: 'party',
  department: 'department',
  dossierType: 'type',
};

/** The open items that a bar counts, each with the way to its dossier. */
export function BehindBar({ chosen, items, asOf, onList, onClose }: BehindBarProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const facet = facets[chosen.side];
  const all = items.filter(({ item }) => sideKey(trackedItem(item), chosen.side, asOf) === chosen.key);
  return (
    <Dialog
      title={t('overview.behind', { name: chosen.name, count: all.length })}
      closeLabel={t('app.close')}
      size="large"
      onClose={onClose}
    >
      {facet !== undefined && chosen.key !== '' && (
        <div>
          <Button icon="list" onClick={() => onList(facet, chosen.key)}>
            {t('overview.inToday')}
          </Button>
        </div>
      )}
      <ul className="behind-bar">
        {all.slice(0, mostShown).map(({ item }) => {
          const { dossier, dossierKey, party, message, severity } = item.finding;
          return (
            <li key={item.id}>
              <SeverityMark severity={severity} />
              {dossier === null ? (
                <span />
              ) : (
                <a href={routeAddress({ screen: 'dossier', dossier, item: item.id })} onClick={onClose}>
                  {dossierKey}
                </a>
              )}
              <span>{party}</span>
              <span>{say(message.what)}</span>
            </li>
          );
        })}
      </ul>
      {all.length > mostShown && <p>{t('overview.firstOf', { count: mostShown })}</p>}
    </Dialog>
  );
}
