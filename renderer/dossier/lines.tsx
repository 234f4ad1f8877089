import { useTranslation } from 'react-i18next';
import type { LinesView } from '#shared/api/lines-view.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import { formatPrice } from '#shared/text/format-price.ts';
import { useApp } from '../app/app-context.ts';
import { fileName } from '../evidence/place-name.ts';
import { useWords } from '../finding/use-words.ts';
import { Icon } from '../ui/icon.tsx';

/** The lines of order, confirmation, delivery and invoice side by side, with where they differ. */
export function Lines({ view }: { readonly view: LinesView }) {
  const { t } = useTranslation();
  const wrong = view.rows.filter(({ differs }) => differs.quantity || differs.price).length;
  return (
    <section className="panel">
      <h2>{t('dossier.lines', { count: view.rows.length })}</h2>
      {wrong > 0 && <p className="lines-differ">{t('dossier.linesDiffer', { count: wrong })}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll. */}
      <section className="table-scroll" tabIndex={0} aria-label={t('dossier.linesBeside')}>
        <table className="fields">
          <thead>
            <tr>
              <th scope="col">{t('dossier.goods')}</th>
              {view.sources.map(({ origin, shownPath }) => (
                <th key={`${origin} ${shownPath}`} scope="col" title={shownPath}>
                  {t(`terms.documentType.${origin}`)}
                  <span className="second-line">{fileName(shownPath)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map(({ key, label, cells, differs }) => (
              <tr key={key} className={differs.quantity || differs.price ? 'is-differ' : ''}>
                <th scope="row">
                  {label}
                  {differs.quantity && <Differs what={t('dossier.quantityDiffers')} />}
                  {differs.price && <Differs what={t('dossier.priceDiffers')} />}
                </th>
                {cells.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is that of the source in its place.
                  <td key={index}>
                    <LineCell cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Differs({ what }: { readonly what: string }) {
  return (
    <span className="agreement">
      <Icon name="warning" />
      {what}
    </span>
  );
}

function LineCell({ cell }: { readonly cell: LinesView['rows'][number]['cells'][number] }) {
  const { t } = useTranslation();
  const { language } = useApp();
  const words = useWords();
  if (cell === null) return <span className="muted">{t('dossier.notNamed')}</span>;
  const { quantity, unit, price, amount } = cell;
  return (
    <>
      <b>{quantity === null ? '?' : `${formatNumber(quantity, language)} ${unit}`}</b>
      {price !== null && ` × ${formatPrice(price, amount?.currency ?? null, language)}`}
      {amount !== null && <span className="second-line">{words.money(amount)}</span>}
    </>
  );
}
