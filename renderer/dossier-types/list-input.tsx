import { useState } from 'react';

interface ListInputProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Several words in one box, with commas between them; taken over when the box is left. */
export function ListInput({ label, values, onChange }: ListInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    if (typed === null) return;
    const words = typed.split(',').map((word) => word.trim());
    onChange([...new Set(words.filter((word) => word !== ''))]);
    setTyped(null);
  };
  return (
    <input
      type="text"
      aria-label={label}
      value={typed ?? values.join(', ')}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
    />
  );
}
