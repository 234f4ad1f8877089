import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type LocalDate, parseIsoDate } from '#shared/domain/local-date.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { useWords } from '../finding/use-words.ts';
import { Button } from '../ui/button.tsx';

interface DayChooserProps {
  readonly day: LocalDate;
  readonly disabled: boolean;
  readonly onChange: (day: LocalDate) => void;
}

/** A day, written as people write it, and the ones beside it. */
export function DayChooser({ day, disabled, onChange }: DayChooserProps) {
  const { t } = useTranslation();
  const words = useWords();
  const [text, setText] = useState(formatDate(day));
  const step = (days: number) => {
    const next = addDays(day, days);
    setText(formatDate(next));
    onChange(next);
  };
  return (
    <div className="day-chooser">
      <Button icon="left" disabled={disabled} onClick={() => step(-1)}>
        {t('history.previous')}
      </Button>
      <label className="field">
        <span>
          {t('history.day')} <span className="muted">{words.day(day)}</span>
        </span>
        <input
          value={text}
          size={10}
          maxLength={10}
          disabled={disabled}
          aria-invalid={typedDay(text) === null}
          onChange={({ target }) => {
            setText(target.value);
            const typed = typedDay(target.value);
            if (typed !== null) onChange(typed);
          }}
        />
      </label>
      <Button icon="right" disabled={disabled} onClick={() => step(1)}>
        {t('history.next')}
      </Button>
    </div>
  );
}

/** `28-11-2026`, also without zeros; null while it is no whole day. */
function typedDay(text: string): LocalDate | null {
  const [, day, month, year] = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(text) ?? [];
  if (day === undefined || month === undefined) return null;
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
