import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReturnChangeView } from '#shared/api/return-views.ts';
import { useBilingual } from '../app/app-context.ts';
import { useReturnValue } from './use-return-value.ts';

interface ChangeLineProps {
  readonly change: ReturnChangeView;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** One value that a colleague changed: what it is about, what it says here and what came back. */
export function ChangeLine({ change, chosen, onChoose }: ChangeLineProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const shown = useReturnValue();
  const id = useId();
  const { about, field, ours, theirs, kind } = change;
  return (
    <div className="return-line">
      <input id={id} type="checkbox" checked={chosen} onChange={({ target }) => onChoose(target.checked)} />
      <label htmlFor={id}>
        <b>{[about.dossierKey, about.party].filter((part) => part !== null).join(' · ')}</b>
        <span>{say(about.what)}</span>
      </label>
      <b>{t(`return.field.${field}`)}</b>
      <span>
        <span className="muted">{t('return.here')}</span> {shown(field, ours)}
      </span>
      <span>
        <span className="muted">{t('return.there')}</span> <b>{shown(field, theirs)}</b>
        {kind === 'conflict' && <span className="return-mark">{t('return.conflict')}</span>}
        {field === 'answer' && about.asked && <span className="return-mark">{t('return.answers')}</span>}
      </span>
    </div>
  );
}
