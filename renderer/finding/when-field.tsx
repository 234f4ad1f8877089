import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '#shared/domain/item-life.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { addWorkingDays } from '#shared/domain/working-days.ts';
import { parseWhen } from '#shared/text/parse-when.ts';
import { useWords } from './use-words.ts';

interface WhenFieldProps {
  readonly label: string;
  readonly today: LocalDate;
  readonly optional: boolean;
  readonly disabled?: boolean;
  readonly onChange: (moment: Task['at']) => void;
}

/** A day as people say it, with what was understood below it while they type; what is not understood stops the form. */
export function WhenField({ label, today, optional, disabled, onChange }: WhenFieldProps) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const parsed = parseWhen(text, { today, addWorkingDays });
  const wrong = !parsed.ok && parsed.why !== 'empty';
  const input = useRef<HTMLInputElement>(null);
  const complaint = wrong ? t(`when.${parsed.why}`) : '';
  useEffect(() => input.current?.setCustomValidity(complaint), [complaint]);
  const understood = () => {
    if (!parsed.ok) return t(`when.${parsed.why}`);
    const { date, time } = parsed.when;
    return time === null ? words.day(date) : t('when.at', { day: words.day(date), time });
  };
  return (
    <div className="field when-field">
      <label htmlFor={id}>{optional ? t('act.optional', { label }) : label}</label>
      <input
        ref={input}
        id={id}
        value={text}
        maxLength={100}
        disabled={disabled}
        autoComplete="off"
        aria-describedby={`${id}-understood`}
        aria-invalid={wrong}
        onChange={({ target }) => {
          setText(target.value);
          const next = parseWhen(target.value, { today, addWorkingDays });
          onChange(next.ok ? next.when : null);
        }}
      />
      <span id={`${id}-understood`} className={wrong ? 'when-unclear' : 'muted'} role="status">
        {understood()}
      </span>
    </div>
  );
}
