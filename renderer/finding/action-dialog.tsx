import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Prose } from '../ui/prose.tsx';
import { ActionField } from './action-field.tsx';
import { actionOf, type FormAct, type FormValues, formFields, type ItemAction } from './action-forms.ts';

interface ActionDialogProps {
  readonly act: FormAct;
  /** What it is about, in words: the item, or how many. */
  readonly about: string;
  readonly today: LocalDate;
  /** Boxes that are filled in already. */
  readonly start: FormValues['texts'];
  readonly departments: readonly string[];
  readonly onDo: (action: ItemAction) => void;
  readonly onClose: () => void;
}

/** Asks what an action needs, on one line where that fits. Enter does it, Escape does not. */
export function ActionDialog(props: ActionDialogProps) {
  const { act, about, today, onDo, onClose } = props;
  const { t } = useTranslation();
  const [values, setValues] = useState<FormValues>({ texts: props.start, date: null, untilDocument: false });
  const action = actionOf(act, values, today);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (action !== null) onDo(action);
  };
  return (
    <Dialog title={t(`action.${act}`)} closeLabel={t('app.close')} size="wide" onClose={onClose}>
      <form onSubmit={submit} className="action-form">
        <p className="muted">
          <Prose>{about}</Prose>
        </p>
        <div className="action-fields">
          {formFields[act].map((field) => (
            <ActionField
              key={field.name}
              act={act}
              field={field}
              values={values}
              departments={props.departments}
              today={today}
              onChange={setValues}
            />
          ))}
        </div>
        {act === 'snooze' && (
          <label className="field-check">
            <input
              type="checkbox"
              checked={values.untilDocument}
              onChange={({ target }) => setValues({ ...values, untilDocument: target.checked })}
            />
            <span>{t('act.untilDocument')}</span>
          </label>
        )}
        <div className="dialog-actions">
          <span className="muted">{t(`act.about.${act}`)}</span>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" tone="primary" disabled={action === null}>
            {t('act.do')}
            <kbd>Enter</kbd>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
