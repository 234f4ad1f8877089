import { useTranslation } from 'react-i18next';
import { useWords } from '../finding/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { type ExportOrder, useExport } from './use-export.ts';
import { useHandover } from './use-handover.ts';

interface ExportButtonProps {
  readonly disabled: boolean;
  readonly departments: readonly string[];
}

const otherForms = ['csv', 'json', 'handover', 'day-list'] as const;

/** Makes the Excel report, or the list in another form, and tells where it is or offers it as a download. */
export function ExportButton({ disabled, departments }: ExportButtonProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { rows, make, stop } = useExport();
  const saveHandover = useHandover();
  if (rows !== null) {
    return (
      <span className="export-busy" aria-busy>
        <span role="status">{t('export.busy')}</span>
        {rows > 0 && <span className="muted">{t('forms.rows', { count: rows })}</span>}
        <Button icon="cross" onClick={stop}>
          {t('forms.stop')}
        </Button>
      </span>
    );
  }
  const orders: readonly (readonly [label: string, order: ExportOrder])[] = [
    [t('forms.perDepartment'), { perDepartment: true }],
    [t('forms.separate'), { separate: true }],
    ...departments.map(
      (name) =>
        [t('forms.department', { department: words.department(name) }), { department: name }] as const,
    ),
    ...otherForms.map((kind) => [t(`forms.${kind}`), { kind }] as const),
  ];
  return (
    <span className="export-forms">
      <Button icon="download" onClick={() => make({})} disabled={disabled}>
        {t('export.button')}
      </Button>
      <select
        aria-label={t('forms.label')}
        title={t('forms.label')}
        value=""
        disabled={disabled}
        onChange={({ target }) => {
          const chosen = orders[Number(target.value)]?.[1];
          if (chosen !== undefined) make(chosen);
          if (target.value === 'html' || target.value === 'xlsx') {
            void saveHandover({ of: { kind: 'person', person: null }, format: target.value });
          }
        }}
      >
        <option value="">{t('forms.label')}</option>
        {orders.map(([label], index) => (
          <option key={label} value={index}>
            {label}
          </option>
        ))}
        <option value="html">{t('backup.myHandoverPage')}</option>
        <option value="xlsx">{t('backup.myHandoverExcel')}</option>
      </select>
      <Icon name="down" />
    </span>
  );
}
