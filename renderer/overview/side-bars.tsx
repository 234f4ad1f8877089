import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverviewView } from '#shared/api/overview-views.ts';
import type { OverviewBar, OverviewSide } from '#shared/domain/process-overview.ts';
import { Button } from '../ui/button.tsx';
import type { ChosenBar } from './behind-bar.tsx';
import { FigureButton } from './figure-button.tsx';
import { useBarWords } from './use-bar-words.ts';

interface SideBarsProps {
  readonly side: OverviewSide;
  readonly view: OverviewView;
  readonly asTable: boolean;
  readonly onChoose: (bar: ChosenBar) => void;
}

const firstShown = 6;

/** What is open by one side, a bar each with the part that blocks; each opens the list behind it. */
export function SideBars({ side, view, asTable, onChoose }: SideBarsProps) {
  const { t } = useTranslation();
  const nameOf = useBarWords(view);
  const [all, setAll] = useState(false);
  const bars = view.sides[side];
  const shown = all ? bars : bars.slice(0, firstShown);
  const most = Math.max(1, ...bars.map(({ open }) => open));
  return (
    <section className="panel side-bars" aria-labelledby={`side-${side}`}>
      <h2 id={`side-${side}`}>{t(`overview.side.${side}`)}</h2>
      {bars.length === 0 && <p className="muted">{t('overview.noBars')}</p>}
      {bars.length > 0 && asTable && (
        <BarTable side={side} bars={shown} nameOf={(key) => nameOf(side, key)} onChoose={onChoose} />
      )}
      {bars.length > 0 && !asTable && (
        <ul>
          {shown.map((bar) => (
            <li key={bar.key}>
              <button
                type="button"
                className="side-bar"
                disabled={bar.open === 0}
                onClick={() => onChoose({ side, key: bar.key, name: nameOf(side, bar.key) })}
              >
                <span className="side-bar-name">{nameOf(side, bar.key)}</span>
                <span className="side-bar-count">
                  {bar.blocking > 0 && (
                    <span className="side-bar-blocking">
                      {t('overview.blocking', { count: bar.blocking })}
                    </span>
                  )}
                  <b>{bar.open}</b>
                </span>
                <span className="side-bar-line" aria-hidden="true">
                  <span style={{ width: `${(bar.blocking / most) * 100}%` }} className="is-blocking" />
                  <span style={{ width: `${((bar.open - bar.blocking) / most) * 100}%` }} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {bars.length > firstShown && (
        <Button tone="quiet" icon={all ? 'up' : 'down'} aria-expanded={all} onClick={() => setAll(!all)}>
          {t('overview.more', { count: bars.length - firstShown })}
        </Button>
      )}
    </section>
  );
}

interface BarTableProps {
  readonly side: OverviewSide;
  readonly bars: readonly OverviewBar[];
  readonly nameOf: (key: string) => string;
  readonly onChoose: (bar: ChosenBar) => void;
}

function BarTable({ side, bars, nameOf, onChoose }: BarTableProps) {
  const { t } = useTranslation();
  return (
    <table className="overview-table">
      <thead>
        <tr>
          <th scope="col">{t(`overview.side.${side}`)}</th>
          <th scope="col">{t('overview.open')}</th>
          <th scope="col">{t('overview.blockingColumn')}</th>
          <th scope="col">{t('overview.solved')}</th>
          <th scope="col">{t('overview.reopened')}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, open, blocking, solved, reopened }) => (
          <tr key={key}>
            <th scope="row">{nameOf(key)}</th>
            <td>
              <FigureButton
                count={open}
                label={nameOf(key)}
                onOpen={() => onChoose({ side, key, name: nameOf(key) })}
              />
            </td>
            <td>{blocking}</td>
            <td>{solved}</td>
            <td>{reopened}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
