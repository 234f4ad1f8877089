interface ProseProps {
  readonly children: string;
}

const whole = /(\d{1,2}-\d{1,2}-\d{4}|€\s?-?[\d.,]*\d)/;

/** A sentence in which no date or amount is broken over two lines. */
export function Prose({ children }: ProseProps) {
  const parts = children.split(whole);
  if (parts.length === 1) return children;
  return parts.map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places.
      <span key={index} className="whole">
        {part}
      </span>
    ),
  );
}
