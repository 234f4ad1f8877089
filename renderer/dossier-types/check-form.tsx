import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckView, TypeView } from '#shared/api/type-views.ts';
import type { CheckUse, DossierType } from '#shared/domain/dossier-type.ts';
import { severities } from '#shared/domain/severity.ts';
import { useBilingual } from '../app/app-context.ts';
import { SeverityMark } from '../finding/severity-mark.tsx';
import { useWords } from '../finding/use-words.ts';
import { Button } from '../ui/button.tsx';
import { NumberInput } from './number-input.tsx';
import { OptionField } from './option-field.tsx';
import { optionAt, withOption } from './option-value.ts';
import { OwnerField } from './owner-field.tsx';
import { subjectOfUse } from './subject-of-use.ts';

interface CheckFormProps {
  readonly use: CheckUse;
  readonly check: CheckView;
  readonly type: DossierType;
  readonly examples: TypeView['examples'];
  readonly onChange: (use: CheckUse) => void;
  readonly onRemove: () => void;
}

/** One check of a type, folded to a line; its form follows from the options of the check itself. */
export function CheckForm({ use, check, type, examples, onChange, onRemove }: CheckFormProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const words = useWords();
  const id = useId();
  const subject = subjectOfUse(use, type, say);
  const severity = use.severity ?? check.severity;
  return (
    <details className="type-check">
      <summary>
        <span className="type-check-title">
          <b>
            {say(check.title)}
            {subject !== '' && ':'}
          </b>{' '}
          <span title={subject}>{subject}</span>
        </span>
        <SeverityMark severity={severity} />
        <span className="muted">{words.department(use.owner)}</span>
      </summary>
      <div className="type-part">
        <p className="muted">
          {say(check.why)} {t('types.nameInFile')} <code>{use.id}</code>
        </p>
        <div className="type-inputs">
          <label>
            {t('types.severity')}
            <select
              value={use.severity ?? ''}
              onChange={({ target }) =>
                onChange({ ...use, severity: severities.find((one) => one === target.value) ?? null })
              }
            >
              <option value="">
                {t('types.standard', { value: t(`terms.severity.${check.severity}`) })}
              </option>
              {severities.map((one) => (
                <option key={one} value={one}>
                  {t(`terms.severity.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <OwnerField owner={use.owner} onChange={(owner) => onChange({ ...use, owner })} />
          <div className="field">
            <label htmlFor={`${id}-days`}>{t('types.settleWithin')}</label>
            <NumberInput
              id={`${id}-days`}
              value={use.settleWithin}
              least={0}
              most={365}
              onChange={(settleWithin) => onChange({ ...use, settleWithin })}
            />
          </div>
          {check.options.map((option) => (
            <OptionField
              key={option.path.join('.')}
              option={option}
              value={optionAt(use.options, option.path)}
              type={type}
              examples={examples}
              onChange={(value) => onChange({ ...use, options: withOption(use.options, option.path, value) })}
            />
          ))}
        </div>
        <div>
          <Button tone="quiet" icon="cross" onClick={onRemove}>
            {t('types.removeCheck')}
          </Button>
        </div>
      </div>
    </details>
  );
}
