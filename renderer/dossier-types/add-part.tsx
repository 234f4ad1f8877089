import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';

interface AddPartProps {
  /** What is asked for: the name of the new field, stage or document. */
  readonly label: string;
  readonly onAdd: (written: string) => void;
  /** More to choose for it. */
  readonly children?: ReactNode;
}

/** A name and a button that adds something of that name; Enter does the same. */
export function AddPart({ label, onAdd, children }: AddPartProps) {
  const { t } = useTranslation();
  const id = useId();
  const [written, setWritten] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (written.trim() === '') return;
    onAdd(written);
    setWritten('');
  };
  return (
    <form className="type-add" onSubmit={add}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={60}
        value={written}
        onChange={({ target }) => setWritten(target.value)}
      />
      {children}
      <Button icon="plus" type="submit" disabled={written.trim() === ''}>
        {t('types.addCheck')}
      </Button>
    </form>
  );
}
