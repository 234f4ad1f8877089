import { useTranslation } from 'react-i18next';
import type { OverviewView } from '#shared/api/overview-views.ts';
import type { ChosenBar } from './behind-bar.tsx';
import { FigureButton } from './figure-button.tsx';
import { useBarWords } from './use-bar-words.ts';

const mostShown = 8;

interface RecurringProps {
  readonly view: OverviewView;
  readonly onChoose: (bar: ChosenBar) => void;
}

/** The same check that goes wrong with the same party, found again and again in the period. */
export function Recurring({ view, onChoose }: RecurringProps) {
  const { t } = useTranslation();
  const nameOf = useBarWords(view);
  return (
    <section className="panel side-bars recurring" aria-labelledby="overview-recurring">
      <h2 id="overview-recurring">{t('overview.recurring')}</h2>
      {view.recurring.length === 0 ? (
        <p className="muted">{t('overview.nothingRecurs')}</p>
      ) : (
        <table className="overview-table">
          <thead>
            <tr>
              <th scope="col">{t('overview.side.check')}</th>
              <th scope="col" className="is-text">
                {t('overview.side.party')}
              </th>
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
                <td>
                  <FigureButton
                    count={open}
                    label={nameOf('check', check)}
                    onOpen={() =>
                      onChoose({
                        side: 'recurring',
                        check,
                        party,
                        name: `${nameOf('check', check)} · ${nameOf('party', party)}`,
                      })
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
