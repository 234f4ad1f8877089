import { useTranslation } from 'react-i18next';
import type { ItemView } from '#shared/api/views.ts';
import { useBilingual } from '../app/app-context.ts';
import { ItemStatus } from '../finding/item-status.tsx';
import { SeverityMark } from '../finding/severity-mark.tsx';
import { Prose } from '../ui/prose.tsx';

interface FindingListProps {
  readonly items: readonly ItemView[];
  readonly current: ItemView | null;
  readonly onChoose: (view: ItemView) => void;
}

/** What is open in this dossier; choosing one shows its evidence. */
export function FindingList({ items, current, onChoose }: FindingListProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  return (
    <section className="panel" aria-labelledby="dossier-findings">
      <h2 id="dossier-findings">{t('dossier.findings', { count: items.length })}</h2>
      {items.length === 0 ? (
        <p className="muted">{t('dossier.noFindings')}</p>
      ) : (
        <ul className="finding-list">
          {items.map((view) => (
            <li key={view.item.id}>
              <button type="button" aria-current={view === current} onClick={() => onChoose(view)}>
                <span className="finding-list-marks">
                  <SeverityMark severity={view.item.finding.severity} />
                  {view.item.status !== 'new' && <ItemStatus item={view.item} />}
                </span>
                <span>
                  <Prose>{say(view.item.finding.message.what)}</Prose>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
