import { useTranslation } from 'react-i18next';
import type { SheetPreview, TypeOfRows } from '#shared/api/set-up-views.ts';
import { useBilingual } from '../app/app-context.ts';

interface ReadRowsProps {
  readonly preview: SheetPreview;
  readonly type: TypeOfRows;
}

/** The first rows as they are understood now. */
export function ReadRows({ preview, type }: ReadRowsProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const fields = preview.columns.flatMap(({ field }) => type.fields.filter(({ id }) => id === field));
  return (
    <div className="panel">
      <h3 id="set-up-read">{t('setUp.result', { count: preview.rows })}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll. */}
      <section className="table-scroll" tabIndex={0} aria-labelledby="set-up-read">
        <table className="set-up-read">
          <thead>
            <tr>
              <th scope="col">{t('setUp.rowNumber')}</th>
              {fields.map(({ id, label }) => (
                <th key={id} scope="col">
                  {say(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.read.map(({ row, values }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {fields.map(({ id }) => {
                  const value = values[id];
                  return (
                    <td key={id}>
                      {value?.text}
                      {value && !value.readable && (
                        <span className="second-line set-up-problem">{t('setUp.notReadable')}</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
