import { useState } from 'react';

interface NumberInputProps {
  readonly id: string;
  readonly value: number | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly placeholder?: string;
  readonly onChange: (value: number | null) => void;
}

/** A number with a comma or a point; what is no number, or out of bounds, stays in the box and is not taken over. */
export function NumberInput({ id, value, least, most, placeholder, onChange }: NumberInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : String(value).replace('.', ','));
  const type = (text: string) => {
    setTyped(text);
    const number = text.trim() === '' ? null : Number(text.trim().replace(',', '.'));
    const fits = number === null || (number >= (least ?? number) && number <= (most ?? number));
    if (fits) onChange(number);
  };
  return (
    <input
      id={id}
      type="text"
      inputMode="decimal"
      value={shown}
      placeholder={placeholder}
      onChange={(event) => type(event.target.value)}
      onBlur={() => setTyped(null)}
    />
  );
}
