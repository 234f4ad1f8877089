import { useTranslation } from 'react-i18next';
import type { OverviewView } from '#shared/api/overview-views.ts';
import { useBarWords } from './use-bar-words.ts';

const mostShown = 8;

/** The same check that goes wrong with the same party, found again and again in the period. */
export function Recurring({ view }: { readonly view: OverviewView }) {
  const { t } = useTranslation();
  const nameOf = useBarWords(view);
  return (
    <section className="panel side-bars" aria-labelledby="overview-recurring">
      <h2 id="overview-recurring">{t('overview.recurring')}</h2>
      {view.recurring.length === 0 ? (
        <p className="muted">{t('overview.nothingRecurs')}</p>
      ) : (
        <table className="overview-table">
          <thead>
            <tr>
              <th scope="col">{t('overview.side.check')}</th>
              <th scope="col">{t('overview.side.party')}</th>
              <th scope="col">{t('overview.times')}</th>
              <th scope="col">{t('overview.open')}</th>
            </tr>
          </thead>
          <tbody>
            {view.recurring.slice(0, mostShown).map(({ check, party, times, open }) => (
              <tr key={`${check} ${party}`}>
                <th scope="row">{nameOf('check', check)}</th>
                <td className="is-text">{nameOf('party', party)}</td>
                <td>{times}</td>
                <td>{open}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
