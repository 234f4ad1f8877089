import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldView } from '#shared/api/views.ts';
import { useBilingual } from '../app/app-context.ts';
import type { ShownPlace } from '../evidence/evidence-dialog.tsx';
import { ReadingText } from '../evidence/reading-text.tsx';
import { Button } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { sourceColumns } from './source-columns.ts';

interface FieldsProps {
  readonly fields: readonly FieldView[];
  readonly onShow: (place: ShownPlace) => void;
}

const icons: Readonly<Record<FieldView['agreement'], IconName>> = {
  agree: 'check',
  differ: 'warning',
  'not-compared': 'info',
  'one-source': 'minus',
  none: 'circle',
  unreadable: 'question',
};

/** Every field with each place it was seen, side by side; a value opens the place it was read from. */
export function Fields({ fields, onShow }: FieldsProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const [all, setAll] = useState(false);
  const columns = sourceColumns(fields);
  const nowhere = fields.filter(({ agreement }) => agreement === 'none').length;
  const shown = all ? fields : fields.filter(({ agreement }) => agreement !== 'none');
  return (
    <section className="panel">
      <h2>{t('dossier.fields')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll. */}
      <section className="table-scroll" tabIndex={0} aria-label={t('dossier.fields')}>
        <table className="fields">
          <thead>
            <tr>
              <th scope="col">{t('dossier.field')}</th>
              <th scope="col">{t('dossier.agreement')}</th>
              {columns.map((column) => (
                <th key={column.key} scope="col" title={column.shownPath}>
                  {t(`terms.documentType.${column.origin}`)}
                  <span className="second-line">{column.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((field) => (
              <tr key={field.id} className={`is-${field.agreement}`}>
                <th scope="row">{say(field.label)}</th>
                <td>
                  <span className="agreement">
                    <Icon name={icons[field.agreement]} />
                    {t(`terms.agreement.${field.agreement}`)}
                  </span>
                </td>
                {columns.map((column) => (
                  <td key={column.key}>
                    <SourceCell source={column.sourceOf(field)} label={say(field.label)} onShow={onShow} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {nowhere > 0 && (
        <Button tone="quiet" icon={all ? 'up' : 'down'} aria-expanded={all} onClick={() => setAll(!all)}>
          {t('dossier.nowhere', { count: nowhere })}
        </Button>
      )}
    </section>
  );
}

interface SourceCellProps {
  readonly source: FieldView['sources'][number] | null;
  readonly label: string;
  readonly onShow: (place: ShownPlace) => void;
}

function SourceCell({ source, label, onShow }: SourceCellProps) {
  const { t } = useTranslation();
  if (source === null) return <NotHere />;
  const { reading, how } = source;
  if (reading.state === 'absent') return <ReadingText reading={reading} />;
  return (
    <button
      type="button"
      className="source-cell"
      title={t(`terms.how.${how}`)}
      onClick={() => onShow({ title: label, at: reading.at, raw: reading.raw })}
    >
      <ReadingText reading={reading} />
    </button>
  );
}

function NotHere() {
  const { t } = useTranslation();
  return (
    <>
      <span className="muted" aria-hidden="true">
        –
      </span>
      <span className="unseen">{t('dossier.notExpectedHere')}</span>
    </>
  );
}
