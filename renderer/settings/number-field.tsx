import { useEffect, useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** Only whole numbers. */
  readonly isWhole?: boolean;
  readonly onChange: (value: number) => void;
}

const most = 1000;

/** A number from 0 to 1000, taken over when the field is left or Enter is pressed; anything else becomes what it was. */
export function NumberField({ label, value, isWhole = false, onChange }: NumberFieldProps) {
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const take = () => {
    const number = text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
    const fits = number >= 0 && number <= most && (!isWhole || Number.isInteger(number));
    if (!fits) setText(String(value));
    else if (number !== value) onChange(number);
  };
  return (
    <label className="settings-number">
      <input
        type="text"
        inputMode="decimal"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      <span>{label}</span>
    </label>
  );
}
