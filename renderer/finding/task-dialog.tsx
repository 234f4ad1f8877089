import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input } from '#shared/api/methods.ts';
import { type Task, type TaskKind, taskKinds } from '#shared/domain/item-life.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { departments } from '#shared/domain/severity.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useWords } from './use-words.ts';
import { WhenField } from './when-field.tsx';

export type NewTask = Input<'createTask'>;

/** Where a task is hung, as people know it. */
export interface TaskPlace {
  readonly dossier: NewTask['dossier'];
  readonly item: NewTask['item'];
  readonly label: string;
}

interface TaskDialogProps {
  readonly today: LocalDate;
  /** null: on nothing. */
  readonly place: TaskPlace | null;
  readonly text?: string;
  readonly onMake: (task: NewTask) => void;
  readonly onClose: () => void;
}

/** Makes a task while the telephone rings: type, Enter. */
export function TaskDialog({ today, place, text = '', onMake, onClose }: TaskDialogProps) {
  const { t } = useTranslation();
  const words = useWords();
  const [kind, setKind] = useState<TaskKind>('call-back');
  const [what, setWhat] = useState(text);
  const [who, setWho] = useState('');
  const [department, setDepartment] = useState('');
  const [at, setAt] = useState<Task['at']>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (what.trim() === '') return;
    onMake({
      kind,
      text: what.trim(),
      with: who.trim() || null,
      at,
      department: department || null,
      person: null,
      dossier: place?.item ? null : (place?.dossier ?? null),
      item: place?.item ?? null,
    });
  };
  return (
    <Dialog title={t('task.title')} closeLabel={t('app.close')} size="wide" onClose={onClose}>
      <form onSubmit={submit} className="action-form">
        <Choice
          legend={t('task.kind')}
          value={kind}
          options={taskKinds.map((value) => ({ value, label: t(`task.kinds.${value}`) }))}
          onChange={setKind}
        />
        <div className="action-fields">
          <label className="field field-grows">
            <span>{t('task.text')}</span>
            <input
              data-first
              value={what}
              maxLength={4000}
              onChange={({ target }) => setWhat(target.value)}
            />
          </label>
          <label className="field">
            <span>{t('act.optional', { label: t('task.with') })}</span>
            <input value={who} maxLength={200} onChange={({ target }) => setWho(target.value)} />
          </label>
          <WhenField label={t('task.when')} today={today} optional onChange={setAt} />
          {kind === 'question' && (
            <label className="field">
              <span>{t('act.field.who')}</span>
              <select required value={department} onChange={({ target }) => setDepartment(target.value)}>
                <option value="">{t('act.choose')}</option>
                {departments.map((name) => (
                  <option key={name} value={name}>
                    {words.department(name)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        <div className="dialog-actions">
          <span className="muted">
            {place === null ? t('task.loose') : t('task.on', { place: place.label })}
          </span>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" tone="primary" disabled={what.trim() === ''}>
            {t('task.make')}
            <kbd>Enter</kbd>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
